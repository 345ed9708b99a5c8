import { readFile } from "node:fs/promises";
import { join } from "node:path";
import dataPackage from "../../schemas/snapshot/datapackage.schema.json" with { type: "json" };
import manifest from "../../schemas/snapshot/manifest.schema.json" with { type: "json" };

const SCHEMAS = { "datapackage.json": dataPackage, "manifest.json": manifest };

/**
 * Checks what we say of our own files, as it was written, against its published schemas. Rejects with an `Error` that
 * says what is wrong. The validator is loaded here, since only a run that publishes needs it.
 */
export async function checkDescriptors(folder: string): Promise<void> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const ajv = new Ajv2020({ strict: true, ownProperties: true, allErrors: true });
  for (const [file, schema] of Object.entries(SCHEMAS)) {
    if (ajv.validate(schema, JSON.parse(await readFile(join(folder, file), "utf8")))) continue;
    throw new Error(`${file} does not fit its schema: ${ajv.errorsText(ajv.errors, { dataVar: file })}`);
  }
}
