import { compile } from "json-schema-to-typescript";
import { readSchema, SCHEMAS } from "./read-schema.ts";

/** What types cannot say, and what would only make them longer. */
const DROPPED = new Set(["if", "then", "else", "minItems", "maxItems"]);

/** The TypeScript types of the records, from their JSON Schemas: readonly, codes as unions of literals. */
export async function toRecordTypes(): Promise<string> {
  const kinds = ["source", "claim", "entity", "coding", "dataset"];
  const root = {
    title: "Records",
    type: "object" as const,
    additionalProperties: false,
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `${kind}.schema.json` }])),
  };
  const read = (file: { url: string }) =>
    JSON.stringify(readSchema(file.url), (key, value) => (DROPPED.has(key) ? undefined : value));
  const text = await compile(root, "Records", {
    cwd: SCHEMAS,
    bannerComment: "// Generated from schemas/dataset by `npm run generate`. Do not edit.",
    $refOptions: { resolve: { file: { order: 1, canRead: true, read } } },
  });
  return text.replace(/^( +)(\$?\w+\??):/gm, "$1readonly $2:").replace(/: (\w+)\[\];/g, ": readonly $1[];");
}
