import schema from "../../schemas/snapshot/manifest.schema.json" with { type: "json" };

/**
 * Checks our own manifest against its published schema before anything is put. Rejects with an `Error` that says what is
 * wrong with it. The validator is loaded here, since only a run that publishes needs it.
 */
export async function checkManifest(text: string): Promise<void> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const ajv = new Ajv2020({ strict: true, ownProperties: true, allErrors: true });
  if (ajv.validate(schema, JSON.parse(text))) return;
  throw new Error(`the manifest does not fit its schema: ${ajv.errorsText(ajv.errors, { dataVar: "manifest" })}`);
}
