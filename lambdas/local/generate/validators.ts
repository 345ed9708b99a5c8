import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { readSchema, SCHEMAS } from "./read-schema.ts";

/** The schemas of a folder that become validators, and those that they share. */
interface SchemaSet {
  readonly folder: string;
  readonly kinds: readonly string[];
  readonly shared: readonly string[];
}

/** What people edit. */
export const RECORDS: SchemaSet = {
  folder: SCHEMAS,
  kinds: ["source", "claim", "entity", "coding", "dataset"],
  shared: ["common", "vocabulary"],
};

/** What a release log is read by. */
export const RELEASES: SchemaSet = {
  folder: "schemas/snapshot/",
  kinds: ["release", "manifest", "datapackage"],
  shared: [],
};

/**
 * Validators as code, so that no start-up compiles a schema.
 *
 * Strict, so that a misspelt keyword in a schema is an error; `ownProperties`, so that nothing inherited counts;
 * `verbose`, so that a message can quote the schema's own words.
 */
export async function toValidators({ folder, kinds, shared }: SchemaSet): Promise<string> {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    verbose: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(["x-standard", "x-sorted-by"]);
  for (const kind of [...shared, ...kinds])
    ajv.addSchema(readSchema(`${folder}${kind}.schema.json`), `${kind}.schema.json`);
  const code = standaloneCode.default(ajv, Object.fromEntries(kinds.map((kind) => [kind, `${kind}.schema.json`])));
  const from = folder.replace(/\/$/, "");
  return `// @ts-nocheck\n// Generated from ${from} by \`npm run generate\`. Do not edit.\n${toImports(code)}\n`;
}

/**
 * ajv leaves `require` in the modules that it writes. Its runtime is CommonJS with a `default` of its own, which Node hands
 * over wrapped and some bundlers unwrapped: the code takes either.
 */
function toImports(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replace(/const (\w+) = require\("([^"]+)"\)\.default;/g, (_, name: string, path: string) => {
    imports.set(name, path);
    return `const ${name} = ${name}Module.default ?? ${name}Module;`;
  });
  const lines = [...imports].map(([name, path]) => `import ${name}Module from "${path}.js";`);
  return `${lines.join("\n")}\n${body}`;
}
