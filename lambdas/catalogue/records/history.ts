import { groupRecords, type RecordChange, type ValueChange } from "../../snapshot/changes/record-change.ts";
import { parseKeyArray } from "../../snapshot/changes/record-order.ts";
import type { CatalogueData, PublishedRelease } from "../catalogue-input.ts";

/** What one release did to a record and to what belongs to it. */
export interface HistoryEntry {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly HistoryChange[];
}

/** What became of one row that a record consists of. */
export interface HistoryChange extends Pick<RecordChange, "table" | "key" | "op"> {
  readonly fields: readonly (ValueChange & { readonly field: string })[];
}

/** The histories of all records, the newest release first. A record that no release changed has none. */
export interface Histories {
  of(kind: "claims" | "sources" | "entities", id: string): readonly HistoryEntry[];
}

/** Tells what each release did to which record, from what the releases say themselves. */
export function toHistories(releases: readonly PublishedRelease[], { attestations }: CatalogueData): Histories {
  const histories = new Map<string, { version: string; date: string; changes: HistoryChange[] }[]>();
  const claimOf = new Map(attestations.map((row) => [row.attestation_id, row.claim_id]));
  for (const { version, date, changes } of releases)
    for (const change of groupRecords(changes)) {
      learnClaim(claimOf, change);
      const entry = toHistoryChange(change);
      for (const subject of new Set(toSubjects(change, claimOf))) {
        const history = histories.get(subject) ?? [];
        histories.set(subject, history);
        if (history.at(-1)?.version !== version) history.push({ version, date, changes: [] });
        history.at(-1)?.changes.push(entry);
      }
    }
  return { of: (kind, id) => (histories.get(`${kind} ${id}`) ?? []).toReversed() };
}

function toHistoryChange({ table, key, op, fields }: RecordChange): HistoryChange {
  return { table, key, op, fields: Array.from(fields, ([field, values]) => ({ field, ...values })) };
}

/** An attestation that is there no more is in no table: only the change that took it away knows its claim. */
function learnClaim(claimOf: Map<string, string>, { table, key, fields }: RecordChange): void {
  const claim = fields.get("claim_id");
  if (table !== "attestations" || claim === undefined) return;
  const id = toAttestation(key);
  if (!claimOf.has(id)) claimOf.set(id, claim.after ?? claim.before ?? "");
}

/** The records that a change of a row is about. `evidence` repeats other tables, and codes belong to no record. */
function toSubjects({ table, key, fields }: RecordChange, claimOf: ReadonlyMap<string, string>): readonly string[] {
  const parts = parseKeyArray(key) ?? [key];
  const [first, second, third] = parts.map(String);
  const claimOfAttestation = () => `claims ${claimOf.get(toAttestation(key))}`;
  switch (table) {
    case "claims":
    case "sources":
    case "entities":
      return [`${table} ${key}`];
    case "claim_entities":
      return [`claims ${first}`, `entities ${second}`];
    case "claim_relations":
      return [`claims ${first}`, `claims ${third}`];
    case "mentions":
      return [`sources ${first}`, `entities ${second}`];
    case "attestations":
      return [`sources ${first}`, claimOfAttestation(), ...toValues(fields.get("claim_id"), "claims")];
    case "attributions":
      return [`sources ${first}`, claimOfAttestation(), ...toValues(fields.get("agent_id"), "entities")];
    case "ids":
      return first === "attestation" ? [] : [`${first === "entity" ? "entities" : `${first}s`} ${second}`];
    default:
      return [];
  }
}

function toValues(values: ValueChange | undefined, kind: string): readonly string[] {
  return [values?.before, values?.after].flatMap((value) => (value == null ? [] : [`${kind} ${value}`]));
}

function toAttestation(key: string): string {
  const [source, n] = parseKeyArray(key) ?? [];
  return `${source}#${n}`;
}
