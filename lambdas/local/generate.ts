import { readFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const SCHEMAS = "schemas/dataset/";
const TARGET = "lambdas/claims/records.generated.ts";

type Json = { [key: string]: unknown };

/** What types cannot say, and what would only make them longer. */
const DROPPED = new Set(["if", "then", "else", "x-standard", "x-sorted-by", "minItems", "maxItems"]);

/** Rewrites a list of described codes as an enumeration, so that a code does not become a type of its own. */
function simplify(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(simplify);
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key]) => !DROPPED.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) =>
      key === "oneOf" ? ["enum", (value as Json[]).map((code) => code.const)] : [key, simplify(value)],
    ),
  );
}

async function toTypes(): Promise<string> {
  const kinds = {
    source: "Source",
    claim: "Claim",
    entity: "Entity",
    dataset: "Descriptor",
  };
  const parts = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, { $ref: `${kind}.schema.json` }]));
  const root = {
    title: "Records",
    type: "object",
    additionalProperties: false,
    properties: parts,
  };
  const read = (file: { url: string }) => JSON.stringify(simplify(JSON.parse(readFileSync(file.url, "utf8"))));
  const text = await compile(root, "Records", {
    cwd: SCHEMAS,
    bannerComment: "// Generated from schemas/dataset by `npm run generate`. Do not edit.",
    $refOptions: { resolve: { file: { order: 1, canRead: true, read } } },
  });
  return text.replace(/^( +)(\$?\w+\??):/gm, "$1readonly $2:").replace(/: (\w+)\[\];/g, ": readonly $1[];");
}
console.log(TARGET, await toTypes());
