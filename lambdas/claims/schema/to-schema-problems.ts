import type { ErrorObject } from "ajv";
import { escapePointer, type JsonPlaces } from "../json/json-places.ts";
import { nearest } from "../nearest.ts";
import type { SchemaProblem } from "../problems/schema-problem.ts";
import {
  allowedKeys,
  dropFollowers,
  groupByObject,
  guessKey,
  isMissing,
  missingKey,
  type ObjectErrors,
  parentOf,
} from "./drop-followers.ts";

/** Words ajv's errors as problems with their places: one problem for each mistake. */
export function toSchemaProblems(errors: readonly ErrorObject[], places: JsonPlaces): readonly SchemaProblem[] {
  return groupByObject(errors).flatMap((group) => {
    const missing = group.filter(isMissing);
    return dropFollowers(group).map((error) => toProblem(error, missing, places));
  });
}

function toProblem(error: ErrorObject, missing: ObjectErrors, places: JsonPlaces): SchemaProblem {
  const { keyword, instancePath, params, data } = error;
  const at = places.at(instancePath);
  const found = describeValue(data);
  switch (keyword) {
    case "additionalProperties":
      return toUnknownKey(error, missing, places);
    case "false schema":
      return toMisplacedKey(error, missing, places);
    case "required":
      return { code: "missing-key", at, key: missingKey(error) };
    case "type":
      return { code: "wrong-type", at, found, expected: TYPES[String(params.type)] ?? String(params.type) };
    case "const":
      return { code: "wrong-value", at, found, expected: describeValue(params.allowedValue) };
    case "enum":
      return {
        code: "unknown-code",
        at,
        found,
        allowed: params.allowedValues,
        nearest: nearestCode(data, params.allowedValues),
      };
    case "pattern":
      return { code: "malformed", at, found, form: describeForm(error) };
    case "maxLength":
      return { code: "too-long", at, limit: params.limit, length: [...String(data)].length };
    case "minimum":
      return { code: "out-of-range", at, found, bound: `of at least ${params.limit}` };
    case "maximum":
      return { code: "out-of-range", at, found, bound: `of at most ${params.limit}` };
    case "minItems":
      return { code: "wrong-count", at, found: Object(data).length, bound: `at least ${params.limit}` };
    case "maxItems":
      return { code: "wrong-count", at, found: Object(data).length, bound: `at most ${params.limit}` };
    case "uniqueItems":
      return {
        code: "repeated-item",
        at: places.at(`${instancePath}/${Math.max(params.i, params.j)}`),
        first: `${instancePath}/${Math.min(params.i, params.j)}`,
      };
    default:
      throw new Error(`the schemas use "${keyword}", for which there are no words yet`);
  }
}

function toUnknownKey(error: ErrorObject, missing: ObjectErrors, places: JsonPlaces): SchemaProblem {
  const key: string = error.params.additionalProperty;
  const at = places.at(`${error.instancePath}/${escapePointer(key)}`, "key");
  return { code: "unknown-key", at, key, allowed: allowedKeys(error), nearest: guessKey(error, missing) };
}

function toMisplacedKey({ instancePath }: ErrorObject, [wanted]: ObjectErrors, places: JsonPlaces): SchemaProblem {
  const key = instancePath.slice(parentOf(instancePath).length + 1);
  return { code: "misplaced-key", at: places.at(instancePath, "key"), key, instead: wanted && missingKey(wanted) };
}

const TYPES: { readonly [type: string]: string } = {
  array: "a list in square brackets",
  object: "an object in curly brackets",
  string: "text in quotation marks",
  integer: "a whole number",
};

/** A value as a person would read it in a message: JSON, shortened where it is long. */
function describeValue(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57).toWellFormed()}…"` : text;
}

/** The pattern of free text, whose descriptions say what it is about and not how it is written. */
const ONE_LINE = "^\\S(.*\\S)?$";

/** The schema's own words for what a text must look like. */
function describeForm({ parentSchema, params }: ErrorObject): string {
  if (params.pattern === ONE_LINE) return "one line of text that neither begins nor ends with white space";
  const text: string = parentSchema?.description ?? `text that matches ${params.pattern}`;
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, "");
}

function nearestCode(data: unknown, codes: readonly string[]): string | undefined {
  if (typeof data !== "string") return undefined;
  return nearest(data, codes);
}
