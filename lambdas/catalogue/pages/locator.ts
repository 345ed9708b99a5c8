import type { VNode } from "preact";
import { html } from "../html.ts";
import type { AttestationRecord } from "../records/record.ts";
import { toCodeWords } from "./code-words.ts";
import type { Fact } from "./facts.ts";

/** Where a passage stands in its document, exactly enough to find it in any copy. */
export function toLocatorFacts(attestation: AttestationRecord["attestation"]): readonly Fact[] {
  const { attestation_id, section, paragraph, start, end, fold_len, sha256 } = attestation;
  return [
    ["Attestation", html`<code>${attestation_id}</code>`],
    ["Section", toCodeWords("section", section)],
    ["Paragraph", `${paragraph ?? "not given"}, counted from 1`],
    ["Code points", `${start ?? "?"} up to, and not with, ${end ?? "?"} of the normalised document`],
    ["Folded length", `${fold_len ?? "?"} letters and digits`],
    ["SHA-256, folded", html`<span class="digest">${sha256}</span>`],
  ];
}

/** How whoever holds the article checks its passages. */
export function toCheckPart(): VNode {
  return html`
    <p class="check">
      No sentence of an article is kept here. If you hold the article, put its text into a folder as a file ending in
      ${" "}<code>.txt</code>${" "}and run <code>npm run evidence -- folder</code> in a clone of the dataset: it finds the
      passage by its digest, also in a copy with other line breaks, and says whether it is the one coded here.
    </p>
  `;
}
