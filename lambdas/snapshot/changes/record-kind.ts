import { toAttestationId } from "../rows/passage-columns.ts";
import type { IdsRow } from "../tables.generated.ts";
import type { RecordChange } from "./record-change.ts";
import { parseKeyArray } from "./record-order.ts";

/** What curators write and readers look for, in the order in which people are told of it. */
export const KINDS = ["claim", "attestation", "source", "entity"] as const satisfies readonly IdsRow["kind"][];

/** A kind of record that has ids. */
export type RecordKind = (typeof KINDS)[number];

/** What people call the records of a kind: the name of their table as well. */
export const KIND_TABLES: Readonly<Record<RecordKind, string>> = {
  claim: "claims",
  attestation: "attestations",
  source: "sources",
  entity: "entities",
};

/** What became of a record. `recounted`: nothing that anybody wrote, only what other records add up to. */
export type Fate = "added" | "corrected" | "recounted" | "merged" | "retired" | "removed";

/** Columns that are added up from attestations, so that a change of them alone is no correction of the record. */
const COUNTED: ReadonlyMap<string, readonly string[]> = new Map([
  ["claims", ["n_attestations", "n_sources", "n_lineages", "support", "denied", "date_conflict"]],
  ["sources", ["n_attestations"]],
]);

/** What became of which record. */
export interface RecordFate {
  readonly kind: RecordKind;
  readonly id: string;
  readonly fate: Fate;
}

/**
 * Finds what a change of a row says of a record; undefined where it says nothing that another row does not say better.
 * Whatever leaves a table is told by `ids`, which knows why.
 */
export function toRecordFate(change: RecordChange): RecordFate | undefined {
  const { table, key, op, fields } = change;
  if (table === "ids") return toLostRecord(change);
  const kind = KINDS.find((name) => KIND_TABLES[name] === table);
  if (kind === undefined || op === "removed") return undefined;
  const id = toRecordId(kind, key);
  if (op === "added") return { kind, id, fate: "added" };
  const counted = COUNTED.get(table);
  const isCorrected = fields.keys().some((field) => !counted?.includes(field));
  return { kind, id, fate: isCorrected ? "corrected" : "recounted" };
}

/** The key of an attestation is its source and its number, since ids do not sort by number. */
function toRecordId(kind: RecordKind, key: string): string {
  const [source, n] = (kind === "attestation" && parseKeyArray(key)) || [];
  return typeof source === "string" && typeof n === "number" ? toAttestationId(source, { n }) : key;
}

function toLostRecord({ key, op, fields }: RecordChange): RecordFate | undefined {
  const [name, id] = parseKeyArray(key) ?? [];
  const kind = KINDS.find((known) => known === name);
  const status = fields.get("status");
  if (kind === undefined || typeof id !== "string") return undefined;
  if (op === "removed") return { kind, id, fate: "removed" };
  if (op === "changed" && (status?.after === "merged" || status?.after === "retired"))
    return { kind, id, fate: status.after };
  return undefined;
}
