import { readFileSync } from "node:fs";

/** The folder of the schemas that people edit against. */
export const SCHEMAS = "schemas/dataset/";

/**
 * Reads a schema with each list of described codes as a plain enumeration: the same values, one error instead of one
 * for each code, and no type of its own for each code.
 */
export function readSchema(file: string): { [key: string]: unknown } {
  return JSON.parse(readFileSync(file, "utf8"), (_, value) => (isCodeList(value) ? toEnumeration(value) : value));
}

interface CodeList {
  readonly oneOf: readonly { readonly const: string }[];
}

function isCodeList(value: unknown): value is CodeList {
  return typeof value === "object" && value !== null && "oneOf" in value;
}

function toEnumeration({ oneOf, ...rest }: CodeList) {
  return { ...rest, enum: oneOf.map((code) => code.const) };
}
