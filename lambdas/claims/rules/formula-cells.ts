import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Library } from "./rule.ts";
import { textsOf } from "./texts-of.ts";

/** What makes a spreadsheet take a cell for a formula, full-width forms included (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** No published cell runs in a spreadsheet. It is refused here, since a silent edit would make CSV and JSON differ. */
export function* formulaCells(record: AnyRecord, library: Library): Generator<RuleProblem> {
  for (const [pointer, text] of textsOf(record))
    if (FORMULA.test(text))
      yield { code: "formula-cell", at: library.place(record.file, pointer), found: text.charAt(0) };
}
