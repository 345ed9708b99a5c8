import type { VNode } from "preact";
import { type Html, html } from "../html.ts";
import type { EntityRecord, Listed, SaidRecord } from "../records/record.ts";
import { toCodeName, toCodeTag, toCount } from "./code-words.ts";
import { toSpeakerName } from "./describe-chain.ts";
import { toDocument } from "./entity-names.ts";
import { toClaimLink } from "./record-links.ts";
import { toRest } from "./rest.ts";

type Said = EntityRecord["said"]["first"][number];

const TITLES = {
  origin: "Reported to have said",
  own: "Says in its own voice",
  relay: "Passed on as a link between others",
  publisher: "Passes on from others",
} as const;

/** What an entity says itself, in whichever place of a chain, what it is reported to have said first. */
export function toSaidPart({ said }: EntityRecord): VNode | null {
  if (said.total === 0) return null;
  const groups = Map.groupBy(said.first, toGroup);
  return html`
    <h2 id="said">As a speaker</h2>
    ${(["origin", "own", "relay", "publisher"] as const).map((group) => toGroupPart(group, groups.get(group)))}
    ${toRest(said, "The table attributions has all of them.")}
  `;
}

/** A chain of one link has its origin in the publisher, whom nobody reports. */
function toGroup({ role, attestation }: Said): keyof typeof TITLES {
  if (role === "publisher" || role === "relay") return role;
  return attestation.chain_length === 1 ? "own" : "origin";
}

function toGroupPart(group: keyof typeof TITLES, items: readonly Said[] = []): VNode | null {
  if (items.length === 0) return null;
  const list = html`<ul class="records">${items.map((item) => toSaidItem(item))}</ul>`;
  return html`
    <h3>${TITLES[group]}: ${toCount(items.length, "attestation")}</h3>
    ${list}
  `;
}

/** What those are reported to have said who are described as belonging to an entity. */
export function toAffiliatedPart({ affiliated }: EntityRecord): VNode | null {
  if (affiliated.total === 0) return null;
  return html`
    <h2 id="affiliated">Speakers described as belonging to it</h2>
    ${toSaidList(affiliated, ({ speaker }) => html`${toSpeakerName(speaker)} (${toCodeName("agent_kind", speaker.kind)}), `)}
    ${toRest(affiliated, "The table attributions has all of them.")}
  `;
}

function toSaidList<Item extends SaidRecord>({ first }: Listed<Item>, toLead: (item: Item) => Html): VNode {
  return html`<ul class="records">${first.map((item) => toSaidItem(item, toLead(item)))}</ul>`;
}

function toSaidItem({ attestation, claim, source }: SaidRecord, lead: Html = ""): VNode {
  const { attestation_id, stance, certainty } = attestation;
  return html`
    <li>
      ${toClaimLink(claim, attestation_id)}
      <span class="about">
        ${toCodeTag("stance", stance)}${" "}${toCodeTag("certainty", certainty)}${" "}${lead}in ${toDocument(source)}
      </span>
    </li>
  `;
}
