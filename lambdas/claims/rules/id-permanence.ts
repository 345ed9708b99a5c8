import { wholeFile } from "../problems/place.ts";
import { type AnyRecord, type IdKind, toFile } from "../record.ts";
import type { DatasetRule, Library } from "./rule.ts";

/** One id of an earlier release, as its `ids` table has it. */
export interface ReleasedId {
  readonly id: string;
  readonly kind: IdKind | "attestation";
  readonly status: "active" | "merged" | "retired";
}

/** What was released once stays: no id disappears, and none that was given up comes back into use. */
export function idPermanence(released: readonly ReleasedId[]): DatasetRule {
  return function* (records, library) {
    const now = statuses(records);
    for (const { id, kind, status } of released) {
      const file = kind === "attestation" ? toFile("source", id.split("#")[0] ?? "") : toFile(kind, id);
      if (isUnreadable(id, kind, library)) continue;
      const found = now.get(id);
      if (found === undefined) yield { code: "lost-id", at: wholeFile(file), id };
      else if (found === "active" && status !== "active")
        yield { code: "revived-id", at: library.place(file, "/status"), id, status };
    }
  };
}

function statuses(records: readonly AnyRecord[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const record of records) {
    if (record.kind === "dataset") continue;
    found.set(record.id, record.value.status ?? "active");
    if (record.kind === "source")
      for (const { n, status } of record.value.attestations) found.set(`${record.id}#${n}`, status ?? "active");
  }
  return found;
}

/** Whether the file is there and broken: its own problem is enough. */
function isUnreadable(id: string, kind: ReleasedId["kind"], library: Library): boolean {
  const [record = ""] = id.split("#");
  const of = kind === "attestation" ? "source" : kind;
  return library.has(of, record) && library[of](record) === undefined;
}
