import { publishedTables } from "../../snapshot/tables.ts";
import type { HistoryEntry } from "./history.ts";
import type {
  AttestationRecord,
  CatalogueRecord,
  ClaimRecord,
  EntityRecord,
  Listed,
  LostRecord,
  Named,
  SaidRecord,
  SourceRecord,
  SourceSummary,
  Speaker,
} from "./record.ts";

/**
 * Gives a record that another version of this program wrote the members that it lacks: null for a value, nothing for a
 * list. Its page then says less, and says nothing wrong.
 */
export function completeRecord(record: CatalogueRecord): CatalogueRecord {
  switch (record.kind) {
    case "claims":
      return completeClaim(record);
    case "sources":
      return completeSource(record);
    case "entities":
      return completeEntity(record);
    case "lost":
      return completeLost(record);
  }
}

function completeClaim(record: ClaimRecord): ClaimRecord {
  return {
    ...record,
    claim: toRow("claims", record.claim),
    place: toNamed(record.place),
    entities: toList(record.entities, (entity) => ({ ...entity, ...orEmpty(toNamed(entity)) })),
    relations: toList(record.relations, (relation) => ({ ...relation, claim: toRow("claims", relation.claim) })),
    attestations: toList(record.attestations, (one) => ({
      ...one,
      ...toAttestation(one),
      source: toSource(one.source),
    })),
    history: toHistory(record.history),
  };
}

function completeSource(record: SourceRecord): SourceRecord {
  return {
    ...record,
    source: toRow("sources", record.source),
    publisher: toNamed(record.publisher),
    originator: toNamed(record.originator),
    kin: toList(record.kin, toSource),
    mentions: toListed(record.mentions, (mention) => ({
      ...toRow("mentions", mention),
      entity: orEmpty(toNamed(mention.entity)),
    })),
    attestations: toListed(record.attestations, (one) => ({
      ...one,
      ...toAttestation(one),
      claim: toRow("claims", one.claim),
    })),
    history: toHistory(record.history),
  };
}

function completeEntity(record: EntityRecord): EntityRecord {
  return {
    ...record,
    entity: toRow("entities", record.entity),
    part_of: toNamed(record.part_of),
    parts: toListed(record.parts, (part) => orEmpty(toNamed(part))),
    mentions: toListed(record.mentions, (mention) => ({
      ...toRow("mentions", mention),
      source: toSource(mention.source),
    })),
    claims: toList(record.claims, ({ role, of }) => ({ role, of: toListed(of, (claim) => toRow("claims", claim)) })),
    placed: toListed(record.placed, (claim) => toRow("claims", claim)),
    states: toListed(record.states, (claim) => ({
      ...toRow("claims", claim),
      reports: toListed(claim.reports, (report) => ({
        ...toRow("attestations", report),
        source: toSource(report.source),
      })),
    })),
    said: toListed(record.said, (said) => ({ ...said, ...toSaid(said) })),
    affiliated: toListed(record.affiliated, (said) => ({ ...said, ...toSaid(said), speaker: toSpeaker(said.speaker) })),
    documents: toListed(record.documents, (document) => ({ ...document, ...toSource(document) })),
    history: toHistory(record.history),
  };
}

function completeLost(record: LostRecord): LostRecord {
  const { replaced_by = null, reason = null } = record;
  return { ...record, replaced_by, reason, history: toHistory(record.history) };
}

function toAttestation({ attestation, chain }: AttestationRecord): AttestationRecord {
  return { attestation: toRow("attestations", attestation), chain: toList(chain, toSpeaker) };
}

function toSpeaker(speaker: Speaker): Speaker {
  return {
    ...toRow("attributions", speaker),
    agent: toNamed(speaker?.agent),
    affiliation: toNamed(speaker?.affiliation),
    recipient: toNamed(speaker?.recipient),
  };
}

function toSaid({ attestation, claim, source }: SaidRecord): SaidRecord {
  return {
    attestation: toRow("attestations", attestation),
    claim: toRow("claims", claim),
    source: toSource(source),
  };
}

function toSource(source: SourceSummary): SourceSummary {
  return { ...toRow("sources", source), publisher: source?.publisher ?? "" };
}

/** An entity that goes by its id where it has no name. */
function toNamed(named: Named | null | undefined): Named | null {
  return named ? { ...named, name: named.name ?? named.entity_id } : null;
}

function orEmpty(named: Named | null): Named {
  return named ?? { entity_id: "", name: "", entity_type: "organization" };
}

function toHistory(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  return toList(history, (entry) => ({
    ...entry,
    changes: toList(entry.changes, (change) => ({ ...change, fields: toList(change.fields, (field) => field) })),
  }));
}

function toList<Item>(list: readonly Item[] | undefined, toItem: (item: Item) => Item): readonly Item[] {
  return Array.isArray(list) ? list.map(toItem) : [];
}

function toListed<Item>(list: Listed<Item> | undefined, toItem: (item: Item) => Item): Listed<Item> {
  const first = toList(list?.first, toItem);
  return { first, total: list?.total ?? first.length };
}

/** What each table's rows have, each without a value. */
const EMPTY = new Map(
  publishedTables.map(({ name, fields }) => [name, Object.fromEntries(fields.map((field) => [field.name, null]))]),
);

/** A column that a row lacks had no value in it when it was written. */
function toRow<Row extends object>(table: string, row: Row): Row {
  return { ...EMPTY.get(table), ...row };
}
