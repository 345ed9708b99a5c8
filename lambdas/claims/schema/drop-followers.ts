import type { ErrorObject } from "ajv";
import { nearest } from "../nearest.ts";

/**
 * Keeps of ajv's errors those that a person has to mend: one for each mistake.
 *
 * A misspelt key is also a missing one; a key that does not go with another is also the lack of the one that does; and
 * what `then` and `else` demand means nothing while the key that they hang on is wrong itself.
 */
export function dropFollowers(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const named = errors.filter((error) => error.keyword !== "if");
  const causes = named.filter((error) => !isConditional(error));
  const sure = named.filter((error) => !isConditional(error) || !causes.some((cause) => unsettles(cause, error)));
  const followers = new Set(sure.flatMap((error) => followersOf(error, sure)));
  return sure.filter((error) => !followers.has(error));
}

/** The missing key that an unknown one was meant to be, or else the nearest key that is not there yet. */
export function guessKey(error: ErrorObject, errors: readonly ErrorObject[]): string | undefined {
  const key: string = error.params.additionalProperty;
  const unused = allowedKeys(error).filter((name) => !Object.hasOwn(Object(error.data), name));
  const needed = errors.filter((other) => isMissingIn(other, error.instancePath)).map(missingKey);
  return nearest(key, needed) ?? nearest(key, unused);
}

/** The keys that the schema knows where an unknown one was found. */
export function allowedKeys(error: ErrorObject): readonly string[] {
  return Object.keys(error.parentSchema?.properties ?? {});
}

/** The key whose lack an error of `required` names. */
export function missingKey(error: ErrorObject): string {
  return error.params.missingProperty;
}

/** Whether an error says that a key is missing in the object at a pointer. */
export function isMissingIn(error: ErrorObject, pointer: string): boolean {
  return error.keyword === "required" && error.instancePath === pointer;
}

/** The pointer of the value that holds the value at a pointer. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function followersOf(error: ErrorObject, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  if (error.keyword === "false schema")
    return errors.filter((other) => isMissingIn(other, parentOf(error.instancePath)));
  // What is not of the expected form has no right length either.
  if (error.keyword === "pattern")
    return errors.filter((other) => other.keyword === "maxLength" && other.instancePath === error.instancePath);
  if (error.keyword !== "additionalProperties") return [];
  const meant = guessKey(error, errors);
  return errors.filter((other) => isMissingIn(other, error.instancePath) && missingKey(other) === meant);
}

function isConditional({ schemaPath }: ErrorObject): boolean {
  return schemaPath.includes("/then/") || schemaPath.includes("/else/");
}

/** Whether a mistake may decide which of `then` and `else` counts for the object of a conditional error. */
function unsettles(cause: ErrorObject, conditional: ErrorObject): boolean {
  const object = conditional.keyword === "required" ? conditional.instancePath : parentOf(conditional.instancePath);
  const ofKeys = cause.keyword === "required" || cause.keyword === "additionalProperties";
  return ofKeys ? cause.instancePath === object : cause.keyword === "enum" && parentOf(cause.instancePath) === object;
}
