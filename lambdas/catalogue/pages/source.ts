import type { Frame } from "../frame.ts";
import { html } from "../html.ts";
import { toFeedLink } from "../metadata/release-metadata.ts";
import type { SourceRecord } from "../records/record.ts";
import { toCodeLabel } from "./code-label.ts";
import { toCount } from "./code-words.ts";
import { toContents } from "./contents.ts";
import { toDateWords } from "./date-words.ts";
import { toFacts } from "./facts.ts";
import { toHistoryPart } from "./history.ts";
import { toCheckPart } from "./locator.ts";
import type { RecordPage } from "./record.ts";
import { toRest } from "./rest.ts";
import { toCaptureFacts, toSourceFacts } from "./source-facts.ts";
import { toSourceJsonLd } from "./source-json-ld.ts";
import { toMentionsTable, toPassagesPart } from "./source-parts.ts";
import { toVersionNotice } from "./version-notice.ts";

/** The page of a document: what it is, what it says passage by passage, and how it names whom it is about. */
export function toSourcePage(frame: Frame, record: SourceRecord, version?: string): RecordPage {
  const { id, source, attestations, mentions, history } = record;
  const title = source.title ?? id;
  return {
    title,
    description: describeSource(record),
    jsonLd: toSourceJsonLd(frame, record),
    links: frame.hasRecordFiles ? [toFeedLink("sources", record.id)] : [],
    content: html`
      ${toVersionNotice(frame, "sources", id, version)}
      <p class="kind">Source <code>${id}</code></p>
      <h1>${title}</h1>
      ${title.startsWith("[") && html`<p class="soft">A title in brackets is the curator’s: the captured text has none.</p>`}
      ${title.endsWith("…") && html`<p class="soft">Of a long title only the first words are kept.</p>`}
      ${toFacts(toSourceFacts(record))}
      ${toContents([
        ["passages", toCount(attestations.total, "attestation")],
        ["mentions", toCount(mentions.total, "name")],
        ["capture", "The text that was read"],
        ["history", "History"],
      ])}
      <h2 id="passages">What it reports: ${toCount(attestations.total, "attestation")}</h2>
      <p>In the order of the text: each attestation is a passage that takes a stance on a claim. Each line leads to that claim, with the whole chain of speakers.</p>
      ${toPassagesPart(attestations.first)}
      ${toRest(attestations, html`All of them: <a href=${`/claims?source=${id}`}>claims of this source</a>.`)}
      <h2 id="mentions">Whom and what it names</h2>
      ${toMentionsTable(mentions.first)}
      ${toRest(mentions, "The table mentions has all of them.")}
      <h2 id="capture">The text that was read</h2>
      ${toFacts(toCaptureFacts(record))}
      ${toCheckPart()}
      <h2 id="history">History</h2>
      ${toHistoryPart(frame, history)}
    `,
  };
}

function describeSource({ source, publisher, attestations, mentions }: SourceRecord): string {
  const kind = source.source_type === null ? "Source" : toCodeLabel("source_type", source.source_type).title;
  const of = publisher ? ` of ${publisher.name}` : "";
  return `${kind}${of}, ${toDateWords(source.published)}: what it reports in ${toCount(attestations.total, "attestation")}, through whom and how firmly, and the ${toCount(mentions.total, "name")} that it uses.`;
}
