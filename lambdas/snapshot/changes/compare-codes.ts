import type { Row } from "../order.ts";
import type { SchemaBreak, SchemaChanges } from "./compare-schemas.ts";

type RemovedCode = SchemaBreak & { readonly what: "code-removed" };

/** Compares the vocabularies of two snapshots: the rows of their tables `vocabulary`, one for each code. */
export function compareCodes(before: Iterable<Row>, after: Iterable<Row>): SchemaChanges {
  const [known, now] = [toCodes(before), toCodes(after)];
  return {
    breaks: [...known].filter(([key]) => !now.has(key)).map(([, code]) => code),
    additions: [...now]
      .filter(([key]) => !known.has(key))
      .map(([, { vocabulary, code }]) => `the code ${code} of the vocabulary ${vocabulary} is new`),
  };
}

/** Each code as what it would be if it were gone, by its key. */
function toCodes(rows: Iterable<Row>): ReadonlyMap<string, RemovedCode> {
  const codes = new Map<string, RemovedCode>();
  for (const row of rows) {
    const [vocabulary, code] = [String(row.vocabulary), String(row.code)];
    codes.set(JSON.stringify([vocabulary, code]), { what: "code-removed", vocabulary, code });
  }
  return codes;
}
