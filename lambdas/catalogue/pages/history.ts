import type { VNode } from "preact";
import { parseKeyArray } from "../../snapshot/changes/record-order.ts";
import type { Frame } from "../frame.ts";
import { html } from "../html.ts";
import type { HistoryChange, HistoryEntry } from "../records/history.ts";
import { toReleasePath } from "../routes.ts";
import { toCodeName, toCount } from "./code-words.ts";
import { toDateWords } from "./date-words.ts";

/** How many changes of one release are shown at once; more are folded away. */
const MOST_OPEN = 8;

/** Tells what each release did to a record, value by value, the newest first. */
export function toHistoryPart(frame: Frame, history: readonly HistoryEntry[]): VNode {
  if (history.length === 0) return html`<p>Unchanged since it was first published.</p>`;
  return html`<ol class="history">${history.map((entry) => toEntryPart(frame, entry))}</ol>`;
}

function toEntryPart({ yanked }: Frame, { version, date, changes }: HistoryEntry): VNode {
  const list = html`<ul class="changes">${changes.map(toChangePart)}</ul>`;
  return html`
    <li>
      <p>
        ${version === "" ? "A version" : html`<a href=${toReleasePath(version)}>Version ${version}</a>`}, ${toDay(date)}
        ${Object.hasOwn(yanked ?? {}, version) && html`${" "}<span class="tag">withdrawn</span>`}
      </p>
      ${
        changes.length > MOST_OPEN
          ? html`<details><summary>${toCount(changes.length, "change")}</summary>${list}</details>`
          : list
      }
    </li>
  `;
}

function toDay(date: string): VNode {
  const day = date.slice(0, 10);
  return day === "" ? html`<span>undated</span>` : html`<time datetime=${day}>${toDateWords(day)}</time>`;
}

/** A record that came or went is told of in one line: its values can be unfolded. */
function toChangePart(change: HistoryChange): VNode {
  const { op, fields } = change;
  const values = html`<ul class="values">${fields.map(toValuePart)}</ul>`;
  const words = `${describeRow(change)} ${toCodeName("change_op", op)}`;
  return op === "changed"
    ? html`<li>${words}${values}</li>`
    : html`<li><details><summary>${words}</summary>${values}</details></li>`;
}

function toValuePart({ field, before, after }: HistoryChange["fields"][number]): VNode {
  return html`
    <li>
      <code>${field}</code>${" "}
      ${before === null ? html`<span class="unseen">had no value</span>` : html`<span class="unseen">was </span><del>${before}</del>`}
      <span aria-hidden="true"> → </span>
      ${after === null ? html`<span class="soft">no value</span>` : html`<span class="unseen">is now </span><ins>${after}</ins>`}
    </li>
  `;
}

/** Which row it is, in words that a table's key has no room for. */
function describeRow({ table, key }: HistoryChange): string {
  const [first = "", second = "", third = ""] = (parseKeyArray(key) ?? [key]).map(String);
  switch (table) {
    case "claims":
      return `Claim ${key}`;
    case "sources":
      return `Source ${key}`;
    case "entities":
      return `Entity ${key}`;
    case "claim_entities":
      return `${second} as ${toCodeName("entity_role", third)} of ${first}`;
    case "claim_relations":
      return `Relation: ${first} ${toCodeName("relation", second)} ${third}`;
    case "mentions":
      return `Mention of ${second} as “${third}” in ${first}`;
    case "attestations":
      return `Attestation ${first}#${second}`;
    case "attributions":
      return `Speaker ${third} of attestation ${first}#${second}`;
    case "ids":
      return `Status of the ${first} ${second}`;
    default:
      return `${table} ${key}`;
  }
}
