import type { ChangesRow } from "../tables.generated.ts";
import type { Refusal } from "./refusal.ts";

type IdRefusal = Refusal & { readonly code: "lost-id" | "revived-id" };

/** What the changes of a snapshot mean for the ids that were released. */
export interface IdChanges {
  /** How many changes there are at all, of every table. */
  readonly changes: number;
  /** Whether an id was added, given up or brought back. */
  readonly moved: boolean;
  readonly refusals: readonly IdRefusal[];
  /** How many claims were in use and are not any more. */
  readonly claimsGone: number;
}

/** Goes once through the changes of a snapshot, and finds what became of the ids. */
export function judgeIds(rows: Iterable<ChangesRow>): IdChanges {
  const refusals: IdRefusal[] = [];
  let [changes, moves, claimsGone] = [0, 0, 0];
  for (const row of rows) {
    changes += 1;
    if (row.table !== "ids" || row.field !== "status") continue;
    moves += 1;
    const [kind, id] = parseKey(row.key);
    const refusal = judgeId(row, kind, id);
    if (refusal) refusals.push(refusal);
    if (kind === "claim" && row.before === "active") claimsGone += 1;
  }
  return { changes, moved: moves > 0, refusals: withoutAttestations(refusals), claimsGone };
}

function judgeId({ op, before, after }: ChangesRow, kind: string, id: string): IdRefusal | undefined {
  if (op === "removed") return { code: "lost-id", kind, id };
  if (op === "changed" && after === "active") return { code: "revived-id", kind, id, status: before ?? "" };
  return undefined;
}

/** With a source all its attestations are lost, or come back: one mistake, one message. */
function withoutAttestations(refusals: readonly IdRefusal[]): readonly IdRefusal[] {
  const sources = new Set(refusals.filter(({ kind }) => kind === "source").map(({ id }) => id));
  return refusals.filter(({ kind, id }) => kind !== "attestation" || !sources.has(id.split("#", 1)[0] ?? id));
}

/** The key of a row of `ids` is a JSON array of its two columns. */
function parseKey(key: string): readonly [kind: string, id: string] {
  const [kind, id]: readonly unknown[] = JSON.parse(key);
  return [String(kind), String(id)];
}
