import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Library } from "./rule.ts";
import { textsOf } from "./texts-of.ts";

/** What a starting file has where a text is still to be written. */
export const PLACEHOLDER = "replace this text";

/** What a starting file has where an id is still to be chosen. */
export const PLACEHOLDER_ID = "replace-this-id";

/** Nothing of a starting file is published by oversight. */
export function* placeholders(record: AnyRecord, library: Library): Generator<RuleProblem> {
  for (const [pointer, text] of textsOf(record))
    if (text === PLACEHOLDER) yield { code: "placeholder", at: library.place(record.file, pointer) };
}
