import type { Frame } from "../frame.ts";
import { html } from "../html.ts";
import { toFeedLink } from "../metadata/release-metadata.ts";
import type { EntityRecord } from "../records/record.ts";
import { toCodeLabel } from "./code-label.ts";
import { toCount } from "./code-words.ts";
import { type Part, toContents } from "./contents.ts";
import { describePart, toClaimsPart, toPartAnchor, toPlacedPart } from "./entity-claims.ts";
import { toEntityFacts } from "./entity-facts.ts";
import { toDocumentsPart, toSpellingsPart } from "./entity-names.ts";
import { toAffiliatedPart, toSaidPart } from "./entity-said.ts";
import { toDescriptionsPart, toStatesPart } from "./entity-states.ts";
import { toFacts } from "./facts.ts";
import { toHistoryPart } from "./history.ts";
import type { RecordPage } from "./record.ts";
import { toVersionNotice } from "./version-notice.ts";

/** The page of an entity: how documents name it, what is claimed of it, and what it is reported to say. */
export function toEntityPage(frame: Frame, record: EntityRecord, version?: string): RecordPage {
  const { id, entity, history } = record;
  const name = entity.name ?? id;
  return {
    title: name,
    description: describeEntity(record, name),
    links: frame.hasRecordFiles ? [toFeedLink("entities", id)] : [],
    content: html`
      ${toVersionNotice(frame, "entities", id, version)}
      <p class="kind">Entity <code>${id}</code></p>
      <h1>${name}</h1>
      <p class="lede">How sources name ${name}, what they report, and who is reported to have said what. None of it is a finding.</p>
      ${toFacts(toEntityFacts(record))}
      ${toContents(toParts(record))}
      ${toSpellingsPart(record)}
      ${toDescriptionsPart(record)}
      ${toStatesPart(record)}
      ${toClaimsPart(record)}
      ${toPlacedPart(record)}
      ${toSaidPart(record)}
      ${toAffiliatedPart(record)}
      ${toDocumentsPart(record)}
      <h2 id="history">History</h2>
      ${toHistoryPart(frame, history)}
    `,
  };
}

function toParts({
  mentions,
  states,
  claims,
  placed,
  said,
  affiliated,
  documents,
}: EntityRecord): readonly (Part | null)[] {
  return [
    ["spellings", toCount(new Set(mentions.first.map(({ spelled }) => spelled)).size, "spelling")],
    mentions.first.some(({ described_as }) => described_as !== null) ? ["described", "Described as"] : null,
    states.total > 0 ? ["states", `${toCount(states.total, "state")} as reported`] : null,
    ...claims.map(({ role, of }): Part => [toPartAnchor(role), `${describePart(role)}: ${toCount(of.total, "claim")}`]),
    placed.total > 0 ? ["placed", `There: ${toCount(placed.total, "claim")}`] : null,
    said.total > 0 ? ["said", `As a speaker: ${toCount(said.total, "attestation")}`] : null,
    affiliated.total > 0 ? ["affiliated", `Speakers of it: ${toCount(affiliated.total, "attestation")}`] : null,
    documents.total > 0 ? ["documents", toCount(documents.total, "source")] : null,
    ["history", "History"],
  ];
}

function describeEntity({ entity, claims, said, mentions }: EntityRecord, name: string): string {
  const kind =
    entity.entity_type === null ? "entity" : toCodeLabel("entity_type", entity.entity_type).title.toLowerCase();
  const parts = claims.reduce((sum, { of }) => sum + of.total, 0);
  return `${name} (${kind}): ${toCount(parts, "part")} in claims as reported, ${toCount(mentions.total, "spelling")} in sources, ${toCount(said.total, "attestation")} with it as a speaker.`;
}
