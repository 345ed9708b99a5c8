import type { VNode } from "preact";
import { html } from "../html.ts";

/** A part of a page: its anchor and what it is called. */
export type Part = readonly [anchor: string, words: string];

/** Links to the parts of a long page, in their order; those that it does not have are left out. */
export function toContents(parts: readonly (Part | null)[]): VNode {
  return html`
    <nav class="toc" aria-label="On this page">
      <ul>
        ${parts.map((part) => part && html`<li><a href=${`#${part[0]}`}>${part[1]}</a></li>`)}
      </ul>
    </nav>
  `;
}
