import { parseEdtf } from "../edtf.ts";
import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Library } from "./rule.ts";

/** Every date is one that the calendar has, and no interval runs backwards (EDTF, ISO 8601-2:2019 annex A). */
export function* dates(record: AnyRecord, library: Library): Generator<RuleProblem> {
  for (const [pointer, value] of datesOf(record)) {
    const reason = whyNot(value);
    if (reason !== undefined) yield { code: "impossible-date", at: library.place(record.file, pointer), value, reason };
  }
}

function* datesOf({ kind, value }: AnyRecord): Generator<readonly [pointer: string, value: string]> {
  if (kind === "claim" && value.date !== undefined) yield ["/date", value.date];
  if (kind !== "source") return;
  if (value.published !== undefined) yield ["/published", value.published];
  for (const [index, { date_reported: date }] of value.attestations.entries())
    if (date !== undefined) yield [`/attestations/${index}/date_reported`, date];
}

function whyNot(value: string): string | undefined {
  try {
    parseEdtf(value);
    return undefined;
  } catch (error) {
    return error instanceof RangeError ? error.message : String(error);
  }
}
