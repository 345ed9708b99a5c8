import { vocabularies } from "../../snapshot/vocabularies.ts";

/** What a code means, for people. */
export interface CodeLabel {
  readonly title: string;
  /** Its definition, a sentence; empty for a code that is defined no more. */
  readonly description: string;
}

/**
 * Says what a code of a vocabulary means. A code that is defined no more, as a version of long ago may hold, stands for
 * itself.
 */
export function toCodeLabel(vocabulary: string, code: string): CodeLabel {
  const known = vocabularies.get(vocabulary)?.oneOf.find((each) => each.const === code);
  return known ? { title: known.title, description: known.description } : { title: code, description: "" };
}
