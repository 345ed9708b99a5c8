import type { PlannedFile } from "../../snapshot/planned-file.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Picture } from "./picture.ts";

/** TODO. */
export function toPictures(_: Catalogue): readonly Picture[] {
  return [];
}

/** TODO. */
export function* planPictures(_: Catalogue): Iterable<PlannedFile> {}
