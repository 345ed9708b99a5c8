import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Library } from "./rule.ts";
import { textsOf } from "./texts-of.ts";

/**
 * What nobody sees and programs obey: controls, bidirectional marks and overrides, zero-width and filler characters,
 * spaces other than the common one, private use, and the mark of a decoding that failed (Unicode Standard, chapter 23).
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffd]|(?! )\p{Zs}/u;

/** Every text is what it looks like. */
export function* characters(record: AnyRecord, library: Library): Generator<RuleProblem> {
  for (const [pointer, text] of textsOf(record)) {
    const found = INVISIBLE.exec(text);
    if (!found) continue;
    const index = [...text.slice(0, found.index)].length;
    const codePoint = found[0].codePointAt(0) ?? 0;
    yield { code: "invisible-character", at: library.place(record.file, pointer), codePoint, index };
  }
}
