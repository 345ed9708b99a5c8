import { Ajv2020 } from "ajv/dist/2020.js";

const text = { type: "string", minLength: 1 } as const;

/** The rules of the Citation File Format 1.2.0 for the keys that are used here (its schema guide, one entry for each key). */
const SCHEMA = {
  type: "object",
  required: ["authors", "cff-version", "message", "title"],
  additionalProperties: false,
  properties: {
    "cff-version": { const: "1.2.0" },
    message: text,
    type: { enum: ["dataset", "software"] },
    title: text,
    abstract: text,
    authors: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      // An entity has a name; a person has parts of a name. Neither may have a key of the other.
      items: {
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: text,
          orcid: { type: "string", pattern: "^https://orcid\\.org/(\\d{4}-){3}\\d{3}[\\dX]$" },
        },
      },
    },
    keywords: { type: "array", minItems: 1, uniqueItems: true, items: text },
    license: { type: "string", pattern: "^[A-Za-z0-9.+-]+$" },
    version: text,
    "date-released": { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
    commit: text,
    url: { type: "string", pattern: "^https://[^\\s<>{}]+$" },
    identifiers: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: {
        type: "object",
        required: ["type", "value"],
        additionalProperties: false,
        properties: { type: { enum: ["doi", "other", "swh", "url"] }, value: text, description: text },
        if: { type: "object", properties: { type: { const: "swh" } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
          type: "object",
          properties: { value: { type: "string", pattern: "^swh:1:(snp|rel|rev|dir|cnt):[0-9a-f]{40}$" } },
        },
      },
    },
  },
} as const;

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
const validate = ajv.compile(SCHEMA);

/** What a document breaks of the Citation File Format, in words. */
export function findCffFaults(document: unknown): readonly string[] {
  return validate(document) ? [] : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
}
