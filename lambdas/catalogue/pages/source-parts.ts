import type { VNode } from "preact";
import { html } from "../html.ts";
import type { SourceRecord } from "../records/record.ts";
import { toShortChain } from "./chain.ts";
import { toCodeName, toCodeTag } from "./code-words.ts";
import { toClaimLink, toEntityLink, toPassageAnchor } from "./record-links.ts";

type Passage = SourceRecord["attestations"]["first"][number];

/** The passages of a document, by paragraph, in the order in which they stand there. */
export function toPassagesPart(passages: readonly Passage[]): readonly VNode[] {
  const groups = Map.groupBy(passages, ({ attestation: { section, paragraph } }) => `${paragraph} ${section}`);
  return Array.from(groups.values(), toParagraphPart);
}

function toParagraphPart(passages: readonly Passage[]): VNode {
  const { section = null, paragraph = null } = passages[0]?.attestation ?? {};
  const where = section === "body" ? "" : `, ${toCodeName("section", section)}`;
  return html`
    <h3>Paragraph ${paragraph ?? "not given"}${where}</h3>
    <ul class="records">${passages.map(toPassageItem)}</ul>
  `;
}

function toPassageItem({ attestation, claim, chain }: Passage): VNode {
  const { attestation_id, stance, certainty, hedge, start, end, n } = attestation;
  return html`
    <li id=${toPassageAnchor(attestation_id)}>
      ${toClaimLink(claim, attestation_id)}
      <span class="about">
        ${toCodeTag("stance", stance)}${" "}${toCodeTag("certainty", certainty)}
        ${hedge && html`${" "}<span class="tag">${toCodeName("hedge", hedge)}</span>`}
        ${" "}${toShortChain(chain)}
        ${" "}<span class="number">· no. ${n}, characters ${start}–${end}</span>
      </span>
    </li>
  `;
}

/** Whom and what a document names, how it spells them, and what it calls them. */
export function toMentionsTable(mentions: SourceRecord["mentions"]["first"]): VNode {
  if (mentions.length === 0) return html`<p>No name is recorded.</p>`;
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label="Names in this source">
      <table>
        <thead>
          <tr><th scope="col">Entity</th><th scope="col">Spelled</th><th scope="col">Described as</th><th scope="col" class="number">First in paragraph</th></tr>
        </thead>
        <tbody>
          ${mentions.map(
            ({ entity, spelled, described_as, paragraph }) => html`
              <tr>
                <th scope="row">${toEntityLink(entity)}</th>
                <td>${spelled}</td>
                <td>${described_as ?? html`<span class="soft">–</span>`}</td>
                <td class="number">${paragraph}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
