import type { VNode } from "preact";
import { html } from "../html.ts";
import type { Relation } from "../records/record.ts";
import { toClaimItem } from "./claim-item.ts";
import { toCodeLabel } from "./code-label.ts";

/** How a claim bears on others and they on it, each with the other's text. */
export function toRelationsPart(relations: readonly Relation[]): VNode {
  if (relations.length === 0) return html`<p>No relation to another claim is recorded.</p>`;
  const groups = Map.groupBy(relations, toRelationWords);
  return html`
    <dl class="relations">
      ${Array.from(
        groups,
        ([words, group]) => html`
          <dt>${words}</dt>
          <dd><ul class="records">${group.map(({ claim }) => toClaimItem(claim))}</ul></dd>
        `,
      )}
    </dl>
  `;
}

/** Read from the claim of this page; a symmetric relation says the same from either end. */
const WORDS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  contradicts: ["Contradicts; both cannot hold", "Contradicts; both cannot hold"],
  alternative_to: ["A rival answer to the same question is", "A rival answer to the same question is"],
  refines: ["Says more narrowly what is claimed in", "Is said more narrowly in"],
  supersedes: ["Ends the earlier state of affairs that", "Is ended by the later state of affairs that"],
  about: ["Is about", "What is claimed about it"],
};

function toRelationWords({ relation, isFrom }: Relation): string {
  if (!relation) return "Related in a way that is not given";
  const words = WORDS[relation];
  if (words) return isFrom ? words[0] : words[1];
  return isFrom ? toCodeLabel("relation", relation).title : `${toCodeLabel("relation", relation).title} (from there)`;
}
