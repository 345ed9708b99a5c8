import type { VNode } from "preact";
import { type Html, html } from "../html.ts";
import type { Listed } from "../records/record.ts";

/** Says that a list is longer than what is shown, and where the rest is. */
export function toRest({ first, total }: Listed<unknown>, where: Html): VNode | undefined {
  if (total <= first.length) return undefined;
  return html`<p class="rest">The first ${first.length} of ${total}. ${where}</p>`;
}
