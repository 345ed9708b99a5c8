import { publishedTables } from "../../snapshot/tables.ts";
import type { HistoryEntry } from "./history.ts";
import type { AttestationRecord, Listed, Named, SaidRecord, SourceSummary, Speaker } from "./record.ts";

/** A passage with its chain. */
export function completePassage({ attestation, chain }: AttestationRecord): AttestationRecord {
  return { attestation: completeRow("attestations", attestation), chain: completeList(chain, completeSpeaker) };
}

/** One link of a chain. */
export function completeSpeaker(speaker: Speaker): Speaker {
  return {
    ...completeRow("attributions", speaker),
    agent: completeNamed(speaker?.agent),
    affiliation: completeNamed(speaker?.affiliation),
    recipient: completeNamed(speaker?.recipient),
  };
}

/** A passage in which an entity speaks. */
export function completeSaid({ attestation, claim, source }: SaidRecord): SaidRecord {
  return {
    attestation: completeRow("attestations", attestation),
    claim: completeRow("claims", claim),
    source: completeSummary(source),
  };
}

/** What a list says of a source. */
export function completeSummary(source: SourceSummary): SourceSummary {
  return { ...completeRow("sources", source), publisher: source?.publisher ?? "" };
}

/** An entity that goes by its id where it has no name. */
export function completeNamed(named: Named | null | undefined): Named | null {
  const { entity_id = "", name = entity_id } = named ?? {};
  return named ? { ...named, entity_id, name } : null;
}

/** An entity without id or name, in place of none. */
export function orNobody(named: Named | null): Named {
  return named ?? { entity_id: "", name: "", entity_type: "organization" };
}

/** What each release changed. */
export function completeHistory(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  return completeList(history, ({ version = "", date = "", changes }) => ({
    version,
    date,
    changes: completeList(changes, ({ table = "", key = "", op = "changed", fields }) => ({
      table,
      key,
      op,
      fields: completeList(fields, ({ field = "", before = null, after = null }) => ({ field, before, after })),
    })),
  }));
}

/** A list, empty where there is none. */
export function completeList<Item>(list: readonly Item[] | undefined, toItem: (item: Item) => Item): readonly Item[] {
  return Array.isArray(list) ? list.map(toItem) : [];
}

/** The first rows of a list; as many as there are where the number is missing. */
export function completeListed<Item>(list: Listed<Item> | undefined, toItem: (item: Item) => Item): Listed<Item> {
  const first = completeList(list?.first, toItem);
  return { first, total: list?.total ?? first.length };
}

/** What each table's rows have, each without a value. */
const EMPTY = new Map(
  publishedTables.map(({ name, fields }) => [name, Object.fromEntries(fields.map((field) => [field.name, null]))]),
);

/** A column that a row lacks had no value in it when it was written. */
export function completeRow<Row extends object>(table: string, row: Row): Row {
  return { ...EMPTY.get(table), ...row };
}
