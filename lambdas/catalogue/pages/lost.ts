import type { VNode } from "preact";
import type { Frame } from "../frame.ts";
import { html } from "../html.ts";
import type { LostRecord } from "../records/record.ts";
import { toRecordPath } from "../routes.ts";
import { toHistoryPart } from "./history.ts";
import type { RecordPage } from "./record.ts";
import { KIND_WORDS, toVersionNotice } from "./version-notice.ts";

/** The page of a record that was given up: why, what replaces it, and what it said. Its address never means anything else. */
export function toLostPage(frame: Frame, record: LostRecord, version?: string): RecordPage {
  const { of, id, history } = record;
  const kind = KIND_WORDS[of];
  const fate = record.status === "merged" ? "merged" : "withdrawn";
  const words = findLastWords(record);
  return {
    title: `The ${kind} ${id} was ${fate}`,
    description: `What became of the ${kind} ${id}, which was ${fate}${record.reason === null ? "" : `: ${record.reason}`}.`,
    content: html`
      ${toVersionNotice(frame, of, id, version)}
      <p class="kind">Former ${kind} <code>${id}</code></p>
      <h1>${`This ${kind} was ${fate}`}</h1>
      <div class="notice warn">${toFate(record, kind)}</div>
      ${words !== undefined && html`<p>It read: <q>${words}</q></p>`}
      <h2 id="history">History</h2>
      ${history.length === 0 ? html`<p>No release tells of it.</p>` : toHistoryPart(frame, history)}
    `,
  };
}

function toFate({ of, status, replaced_by, reason }: LostRecord, kind: string): VNode {
  const why = reason !== null && html`<p>The reason given: ${reason}</p>`;
  if (status !== "merged") return html`<p>The dataset does not hold this ${kind} any more.</p>${why}`;
  return html`
    <p>
      Another ${kind} says the same and replaces it${replaced_by === null ? "." : ": "}
      ${replaced_by !== null && html`<a href=${toRecordPath(of, replaced_by)}>${replaced_by}</a>`}
    </p>
    ${why}
  `;
}

/** What the record said last, which only the change that took it away knows. */
function findLastWords({ of, history }: LostRecord): string | undefined {
  const removal = history.flatMap(({ changes }) => changes).find(({ table, op }) => table === of && op === "removed");
  const field = removal?.fields.find(({ field }) => ["text", "title", "name"].includes(field));
  return field?.before ?? undefined;
}
