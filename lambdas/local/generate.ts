import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { publishedTables } from "../snapshot/tables.ts";
import { vocabularies } from "../snapshot/vocabularies.ts";
import { toAssets } from "./generate/assets.ts";
import { toRecordTypes } from "./generate/record-types.ts";
import { toTableTypes } from "./generate/table-types.ts";
import { RECORDS, RELEASES, toValidators } from "./generate/validators.ts";

/** Every generated file of the project, with what makes it. */
const GENERATED: { readonly [file: string]: () => string | Promise<string> } = {
  "lambdas/catalogue/assets.generated.ts": toAssets,
  "lambdas/claims/records.generated.ts": toRecordTypes,
  "lambdas/claims/schema/validators.generated.ts": () => toValidators(RECORDS),
  "lambdas/release/validators.generated.ts": () => toValidators(RELEASES),
  "lambdas/snapshot/tables.generated.ts": () => toTableTypes(publishedTables, vocabularies),
};

export const usage = `usage: npm run generate [-- --check]

  --check  write nothing, and fail where a generated file is not what the
           schemas say`;

/**
 * Writes what is generated from the schemas. With `--check` it writes nothing and fails where a file is not what the
 * schemas say, so that a schema and the types or validators made from it cannot drift apart.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: "boolean", default: false } } });
  let drifted = 0;
  for (const [file, make] of Object.entries(GENERATED)) {
    const text = await make();
    if (readIfThere(file) === text) continue;
    drifted++;
    if (values.check) console.error(`${file} is not what it is made from: run "npm run generate"`);
    else writeFileSync(file, text);
  }
  return values.check && drifted > 0 ? 1 : 0;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
