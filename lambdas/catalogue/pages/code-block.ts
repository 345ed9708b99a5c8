import type { VNode } from "preact";
import { html } from "../html.ts";

/** Lines to be copied. They scroll in themselves, which the keyboard can do too (WCAG 2.2, 2.1.1). */
export function toCodeBlock(code: string, label: string): VNode {
  return html`<pre tabindex="0" role="region" aria-label=${label}><code>${code}</code></pre>`;
}
