import type { VNode } from "preact";
import { formatCount } from "../../snapshot/changes/format-count.ts";
import { html } from "../html.ts";
import { toCodeLabel } from "./code-label.ts";

/** What a code is called, with a small letter for the middle of a line. */
export function toCodeName(vocabulary: string, code: string | null): string {
  if (code === null) return "not given";
  const { title } = toCodeLabel(vocabulary, code);
  return title.slice(0, 1).toLowerCase() + title.slice(1);
}

/** What a code means, in the first sentence of its definition: those after it name its standard, which the codebook has. */
export function toMeaning(description: string): string {
  const [first = ""] = description.split(/(?<=\.) /);
  return first;
}

/** What a code is called and what that means. */
export function toCodeWords(vocabulary: string, code: string | null): VNode {
  if (code === null) return html`<span class="soft">not given</span>`;
  const { title, description } = toCodeLabel(vocabulary, code);
  return html`<span>${title}${description && html`<span class="soft">${`: ${toMeaning(description)}`}</span>`}</span>`;
}

/** A code as a tag, coloured where it is a stance. */
export function toCodeTag(vocabulary: string, code: string | null): VNode | undefined {
  if (code === null) return undefined;
  const colour = vocabulary === "stance" ? ` ${code}` : "";
  return html`<span class=${`tag${colour}`}>${toCodeName(vocabulary, code)}</span>`;
}

/** A number of things: `1 document`, `1,204 documents`. */
export function toCount(count: number | null, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** A number for people; a question mark where an older version did not give it. */
export function formatNumber(count: number | null): string {
  return count === null ? "?" : formatCount(count);
}
