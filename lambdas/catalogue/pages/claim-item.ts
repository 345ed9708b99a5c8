import type { VNode } from "preact";
import { html } from "../html.ts";
import type { ClaimSummary } from "../records/record.ts";
import { toClaimLine } from "../search/claim-line.ts";
import type { Part } from "../search/part.ts";
import { toCodeLabel } from "./code-label.ts";

/** A claim as an item of a list (`<ul class="records">`). */
export function toClaimItem(claim: ClaimSummary): VNode {
  return toHtml(toClaimLine(claim, (vocabulary, code) => toCodeLabel(vocabulary, code).title)) as VNode;
}

function toHtml(part: Part): VNode | string {
  if (typeof part === "string") return part;
  return html`<${part.tag} ...${part.attributes}>${part.children.map(toHtml)}<//>`;
}
