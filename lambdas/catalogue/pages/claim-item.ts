import type { VNode } from "preact";
import { type Html, html } from "../html.ts";
import type { ClaimSummary } from "../records/record.ts";
import { toClaimLine } from "../search/claim-line.ts";
import type { Part } from "../search/part.ts";
import { toCodeLabel } from "./code-label.ts";

/** A claim as an item of a list (`<ul class="records">`), with what a page has to add to it. */
export function toClaimItem(claim: ClaimSummary, more?: Html): VNode {
  const { tag, attributes, children } = toClaimLine(claim, (vocabulary, code) => toCodeLabel(vocabulary, code).title);
  return html`<${tag} ...${attributes}>${children.map(toHtml)}${more}<//>`;
}

function toHtml(part: Part | string): VNode | string {
  if (typeof part === "string") return part;
  return html`<${part.tag} ...${part.attributes}>${part.children.map(toHtml)}<//>`;
}
