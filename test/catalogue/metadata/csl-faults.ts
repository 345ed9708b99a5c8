import { Ajv2020 } from "ajv/dist/2020.js";

const text = { type: "string", minLength: 1 } as const;

/** The rules of CSL-JSON 1.0 for the variables that are used here (CSL 1.0.2, appendices III and IV). */
const SCHEMA = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["id", "type", "title", "author", "issued", "version", "URL"],
    additionalProperties: false,
    properties: {
      id: text,
      type: { const: "dataset" },
      title: text,
      abstract: text,
      genre: text,
      keyword: text,
      language: text,
      note: text,
      version: text,
      URL: { type: "string", pattern: "^https://" },
      author: {
        type: "array",
        minItems: 1,
        items: { type: "object", required: ["literal"], additionalProperties: false, properties: { literal: text } },
      },
      issued: {
        type: "object",
        required: ["date-parts"],
        additionalProperties: false,
        properties: {
          "date-parts": {
            type: "array",
            minItems: 1,
            maxItems: 2,
            items: { type: "array", minItems: 1, maxItems: 3, items: { type: "integer" } },
          },
        },
      },
    },
  },
} as const;

const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(SCHEMA);

/** What a document breaks of CSL-JSON, in words. */
export function findCslFaults(document: unknown): readonly string[] {
  return validate(document) ? [] : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
}
