import type { ErrorObject } from "ajv";
import type { RecordKind } from "../record.ts";
import { claim, coding, dataset, entity, source } from "./validators.generated.ts";

/** A check that ajv compiled when `npm run generate` ran. It leaves its errors on itself. */
interface Validator {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

const VALIDATORS: { readonly [kind in RecordKind]: Validator } = {
  source,
  claim,
  entity,
  coding,
  dataset,
};

/** The errors of a value against the JSON Schema of its kind, as ajv gives them: none means that it fits. */
export function validateSchema(kind: RecordKind, value: unknown): readonly ErrorObject[] {
  const validator = VALIDATORS[kind];
  return validator(value) ? [] : (validator.errors ?? []);
}
