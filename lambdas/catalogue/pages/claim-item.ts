import type { VNode } from "preact";
import type { Html } from "../html.ts";
import { toPartHtml } from "../part-html.ts";
import type { ClaimSummary } from "../records/record.ts";
import { type ToTitle, toClaimLine } from "../search/claim-line.ts";
import { toCodeLabel } from "./code-label.ts";

/** A claim as an item of a list (`<ul class="records">`), with what a page has to add to it. */
export function toClaimItem(claim: ClaimSummary, more?: Html): VNode {
  const toTitle: ToTitle = (vocabulary, code) => toCodeLabel(vocabulary, code).title;
  return toPartHtml(toClaimLine(claim, toTitle), more);
}
