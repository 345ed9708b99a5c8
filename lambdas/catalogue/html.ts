import { html as htmlOfPreact } from "htm/preact";
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A part of a page, or several. Text in it is escaped when it is written, so that none can become markup. */
export type Html = ComponentChildren;

/** Writes a part of a page: `${…}` takes text, parts, lists of them, and values of attributes. */
export const html = htmlOfPreact as (strings: TemplateStringsArray, ...values: unknown[]) => VNode;

/** Writes a whole document in the HTML syntax (HTML standard, section 13.1). */
export function toDocument(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}

/** The one way around escaping: markup that a library of ours made, and never a text of the dataset. */
export function trustedMarkup(markup: string): VNode {
  return html`<div class="markup" dangerouslySetInnerHTML=${{ __html: markup }}></div>`;
}

/**
 * A block of JSON-LD (JSON-LD 1.1, section 7). `<` is written as an escape of JSON, so that no text can end the block
 * (section 7.2).
 */
export function jsonLdBlock(value: object): VNode {
  const text = JSON.stringify(value).replaceAll("<", "\\u003c");
  return html`<script type="application/ld+json" dangerouslySetInnerHTML=${{ __html: text }}></script>`;
}
