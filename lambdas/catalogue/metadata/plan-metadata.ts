import type { PlannedFile } from "../../snapshot/planned-file.ts";
import type { Catalogue } from "../catalogue.ts";

/** TODO. */
export function* planMetadata(_: Catalogue): Iterable<PlannedFile> {}
