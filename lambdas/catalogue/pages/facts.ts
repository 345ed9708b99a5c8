import type { VNode } from "preact";
import { type Html, html } from "../html.ts";

/** A fact of a record: what it is, and its words. */
export type Fact = readonly [term: string, words: Html];

/** A list of facts; what is null is left out. */
export function toFacts(facts: readonly (Fact | null)[]): VNode {
  return html`
    <dl class="facts">
      ${facts.map((fact) => fact && html`<dt>${fact[0]}</dt><dd>${fact[1]}</dd>`)}
    </dl>
  `;
}

/** Puts a comma between parts of a line. */
export function joinParts(parts: readonly Html[], separator = ", "): Html {
  return parts.map((part, place) => (place === 0 ? part : [separator, part]));
}
