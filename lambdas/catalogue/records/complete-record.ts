import {
  completeHistory,
  completeList,
  completeListed,
  completeNamed,
  completePassage,
  completeRow,
  completeSaid,
  completeSpeaker,
  completeSummary,
  orNobody,
} from "./complete-parts.ts";
import type { CatalogueRecord, ClaimRecord, EntityRecord, LostRecord, SourceRecord } from "./record.ts";

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
    claim: completeRow("claims", record.claim),
    place: completeNamed(record.place),
    entities: completeList(record.entities, (entity) => ({ ...entity, ...orNobody(completeNamed(entity)) })),
    relations: completeList(record.relations, (relation) => ({
      ...relation,
      claim: completeRow("claims", relation.claim),
    })),
    attestations: completeList(record.attestations, (one) => ({
      ...one,
      ...completePassage(one),
      source: completeSummary(one.source),
    })),
    history: completeHistory(record.history),
  };
}

function completeSource(record: SourceRecord): SourceRecord {
  return {
    ...record,
    source: completeRow("sources", record.source),
    publisher: completeNamed(record.publisher),
    originator: completeNamed(record.originator),
    kin: completeList(record.kin, completeSummary),
    mentions: completeListed(record.mentions, (mention) => ({
      ...completeRow("mentions", mention),
      entity: orNobody(completeNamed(mention.entity)),
    })),
    attestations: completeListed(record.attestations, (one) => ({
      ...one,
      ...completePassage(one),
      claim: completeRow("claims", one.claim),
    })),
    history: completeHistory(record.history),
  };
}

function completeEntity(record: EntityRecord): EntityRecord {
  return {
    ...record,
    entity: completeRow("entities", record.entity),
    part_of: completeNamed(record.part_of),
    parts: completeListed(record.parts, (part) => orNobody(completeNamed(part))),
    mentions: completeListed(record.mentions, (mention) => ({
      ...completeRow("mentions", mention),
      source: completeSummary(mention.source),
    })),
    claims: completeList(record.claims, ({ role, of }) => ({
      role,
      of: completeListed(of, (claim) => completeRow("claims", claim)),
    })),
    placed: completeListed(record.placed, (claim) => completeRow("claims", claim)),
    states: completeListed(record.states, (claim) => ({
      ...completeRow("claims", claim),
      reports: completeListed(claim.reports, (report) => ({
        ...completeRow("attestations", report),
        source: completeSummary(report.source),
        origin: report.origin ? completeSpeaker(report.origin) : null,
      })),
    })),
    said: completeListed(record.said, (said) => ({ ...said, ...completeSaid(said) })),
    affiliated: completeListed(record.affiliated, (said) => ({
      ...said,
      ...completeSaid(said),
      speaker: completeSpeaker(said.speaker),
    })),
    documents: completeListed(record.documents, (document) => ({ ...document, ...completeSummary(document) })),
    history: completeHistory(record.history),
  };
}

function completeLost(record: LostRecord): LostRecord {
  const { replaced_by = null, reason = null } = record;
  return { ...record, replaced_by, reason, history: completeHistory(record.history) };
}
