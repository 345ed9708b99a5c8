import type { ErrorObject } from "ajv";
import { nearest } from "../nearest.ts";

/** The errors about one object: its keys, and the values that they have. */
export type ObjectErrors = readonly ErrorObject[];

/** Parts ajv's errors by the object that they are about: a mistake has consequences in its own object alone. */
export function groupByObject(errors: readonly ErrorObject[]): readonly ObjectErrors[] {
  return [...Map.groupBy(errors, objectOf).values()];
}

/**
 * Keeps of the errors about an object those that a person has to mend: one for each mistake.
 *
 * A misspelt key is also a missing one; a key that does not go with another is also the lack of the one that does; and
 * what `then` and `else` demand means nothing while the key that they hang on is wrong itself.
 */
export function dropFollowers(errors: ObjectErrors): ObjectErrors {
  const isUnsettled = errors.some((error) => !isConditional(error) && unsettles(error));
  const sure = errors.filter((error) => error.keyword !== "if" && !(isUnsettled && isConditional(error)));
  const missing = sure.filter(isMissing);
  const isMisplaced = sure.some(({ keyword }) => keyword === "false schema");
  const meant = new Set(withKeyword(sure, "additionalProperties").map((error) => guessKey(error, missing)));
  const malformed = new Set(withKeyword(sure, "pattern").map(({ instancePath }) => instancePath));
  return sure.filter((error) => {
    if (isMissing(error)) return !isMisplaced && !meant.has(missingKey(error));
    // What is not of the expected form has no right length either.
    return error.keyword !== "maxLength" || !malformed.has(error.instancePath);
  });
}

/** The missing key that an unknown one was meant to be, or else the nearest key that is not there yet. */
export function guessKey(error: ErrorObject, missing: ObjectErrors): string | undefined {
  const key: string = error.params.additionalProperty;
  const unused = allowedKeys(error).filter((name) => !Object.hasOwn(Object(error.data), name));
  return nearest(key, missing.map(missingKey)) ?? nearest(key, unused);
}

/** The keys that the schema knows where an unknown one was found. */
export function allowedKeys(error: ErrorObject): readonly string[] {
  return Object.keys(error.parentSchema?.properties ?? {});
}

/** The key whose lack an error of `required` names. */
export function missingKey(error: ErrorObject): string {
  return error.params.missingProperty;
}

/** Whether an error says that a key is missing. */
export function isMissing(error: ErrorObject): boolean {
  return error.keyword === "required";
}

/** The pointer of the value that holds the value at a pointer. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function objectOf({ keyword, instancePath }: ErrorObject): string {
  const isOfKeys = keyword === "required" || keyword === "additionalProperties" || keyword === "if";
  return isOfKeys ? instancePath : parentOf(instancePath);
}

function withKeyword(errors: ObjectErrors, keyword: string): ObjectErrors {
  return errors.filter((error) => error.keyword === keyword);
}

function isConditional({ schemaPath }: ErrorObject): boolean {
  return schemaPath.includes("/then/") || schemaPath.includes("/else/");
}

/** Whether a mistake may decide which of `then` and `else` counts for its object. */
function unsettles({ keyword }: ErrorObject): boolean {
  return keyword === "required" || keyword === "additionalProperties" || keyword === "enum";
}
