import type { VNode } from "preact";
import { html } from "../html.ts";
import type { EntityRecord, Report } from "../records/record.ts";
import { toClaimItem } from "./claim-item.ts";
import { toCodeName } from "./code-words.ts";
import { toSpeakerName } from "./describe-chain.ts";
import { toDocument } from "./entity-names.ts";
import { toSourceLink } from "./record-links.ts";
import { toRest } from "./rest.ts";

/** What documents call an entity beside its name: an office or a part that they give it. */
export function toDescriptionsPart({ mentions }: EntityRecord): VNode | null {
  const described = mentions.first.filter(({ described_as }) => described_as !== null);
  if (described.length === 0) return null;
  return html`
    <h2 id="described">Described as</h2>
    <p>In the words of the source, which are not those of the dataset.</p>
    <ul class="records">
      ${described.map(
        ({ described_as, spelled, source, paragraph }) => html`
          <li>
            <q>${described_as}</q>
            <span class="about">${toDocument(source)}, paragraph ${paragraph}, with the name ${spelled}</span>
          </li>
        `,
      )}
    </ul>
  `;
}

/** What an entity is reported to be or to hold, such as an office, with who reports it. */
export function toStatesPart({ id, states, entity }: EntityRecord): VNode | null {
  if (states.total === 0) return null;
  return html`
    <h2 id="states">${entity.entity_type === "person" ? "Offices and states as reported" : "States as reported"}</h2>
    <p>Each is a claim of those who are named with it.</p>
    <ul class="records">
      ${states.first.map((state) => toClaimItem(state, toReportsPart(state.reports)))}
    </ul>
    ${toRest(states, html`<a href=${`/claims?entity=${id}`}>All claims on it</a>.`)}
  `;
}

function toReportsPart(reports: EntityRecord["states"]["first"][number]["reports"]): VNode {
  return html`
    <ul class="uses">${reports.first.map(toReport)}</ul>
    ${toRest(reports, "The page of the claim has all of them.")}
  `;
}

function toReport({ source, origin, stance, certainty, attestation_id }: Report): VNode {
  return html`
    <li>
      ${toSourceLink(source, source.publisher, attestation_id)}${origin === null ? ", in its own voice" : `, from ${toSpeakerName(origin)}`}:
      ${" "}${toCodeName("stance", stance)}, ${toCodeName("certainty", certainty)}
    </li>
  `;
}
