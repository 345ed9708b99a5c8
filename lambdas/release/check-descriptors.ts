import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseJsonAs } from "./parse-json-as.ts";
import { datapackage, manifest } from "./validators.generated.ts";

const CHECKS = { "datapackage.json": datapackage, "manifest.json": manifest };

/**
 * Checks what we say of our own files, as it was written, against its published schemas, which were compiled when
 * `npm run generate` ran. Rejects with a `TypeError` that says what is wrong.
 */
export async function checkDescriptors(folder: string): Promise<void> {
  for (const [file, check] of Object.entries(CHECKS))
    parseJsonAs<unknown>(file, await readFile(join(folder, file)), check);
}
