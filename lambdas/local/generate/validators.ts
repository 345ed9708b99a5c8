import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { readSchema, SCHEMAS } from "./read-schema.ts";

const SHARED = ["common.schema.json", "vocabulary.schema.json"];
const KINDS = ["source", "claim", "entity", "coding", "dataset"];

/**
 * The validators of the records as code, so that no start-up compiles a schema.
 *
 * Strict, so that a misspelt keyword in a schema is an error; `ownProperties`, so that nothing inherited counts;
 * `verbose`, so that a message can quote the schema's own words.
 */
export async function toValidators(): Promise<string> {
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
  for (const file of [...SHARED, ...KINDS.map((kind) => `${kind}.schema.json`)])
    ajv.addSchema(readSchema(`${SCHEMAS}${file}`), file);
  const code = standaloneCode.default(ajv, Object.fromEntries(KINDS.map((kind) => [kind, `${kind}.schema.json`])));
  return `// @ts-nocheck\n// Generated from schemas/dataset by \`npm run generate\`. Do not edit.\n${toImports(code)}\n`;
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
