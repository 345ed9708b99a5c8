import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Library } from "./rule.ts";
import { textsOf } from "./texts-of.ts";

/** Every text is in Unicode normalisation form C (UAX #15), so that equal words are equal bytes. */
export function* nfc(record: AnyRecord, library: Library): Generator<RuleProblem> {
  for (const [pointer, text] of textsOf(record)) {
    const expected = text.normalize("NFC");
    if (text !== expected) yield { code: "not-nfc", at: library.place(record.file, pointer), found: text, expected };
  }
}
