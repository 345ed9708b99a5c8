import type { VNode } from "preact";
import { type Html, html } from "../html.ts";
import type { AttestationRecord, Speaker } from "../records/record.ts";
import { toCodeName } from "./code-words.ts";
import { describeChain, toSpeakerName } from "./describe-chain.ts";
import { joinParts } from "./facts.ts";
import { toEntityLink } from "./record-links.ts";

/**
 * Draws a chain of attribution: each speaker stands inside of the one who passes on what it said, the publisher outside.
 * The sentence before it says the same in one line.
 */
export function toChainPart({ attestation, chain }: AttestationRecord): VNode {
  return html`
    <p class="voice">${describeChain(chain, attestation.stance)}</p>
    ${chain.length > 0 && html`<ol class="chain">${toLink(chain, 0)}</ol>`}
  `;
}

/** The speakers of a chain from the outermost to the innermost, in one line. */
export function toShortChain(chain: readonly Speaker[]): VNode {
  return html`<span class="path">${joinParts(chain.map(toSpeakerName), " › ")}</span>`;
}

function toLink(chain: readonly Speaker[], place: number): VNode | undefined {
  const speaker = chain[place];
  if (speaker === undefined) return undefined;
  const isInnermost = place === chain.length - 1;
  return html`
    <li class=${isInnermost ? "origin" : undefined}>
      <span class="part">${toPart(place, isInnermost)}</span>${" "}
      <b class="speaker">${speaker.agent ? toEntityLink(speaker.agent) : toSpeakerName(speaker)}</b>
      ${speaker.affiliation && html`${" "}<span class="says">of ${toEntityLink(speaker.affiliation)}</span>`}
      <span class="says line">${joinParts(toManner(speaker), " · ")}</span>
      ${!isInnermost && html`<ol>${toLink(chain, place + 1)}</ol>`}
    </li>
  `;
}

/** What a speaker does in the chain: the publisher of an empty one speaks for itself. */
function toPart(place: number, isInnermost: boolean): string {
  if (place === 0) return isInnermost ? "Publisher, in its own voice" : "Publisher";
  return isInnermost ? "Origin" : "Relay";
}

function toManner({ kind, channel, recipient, cue }: Speaker): readonly Html[] {
  return [
    kind && toCodeName("agent_kind", kind),
    channel && `channel: ${toCodeName("channel", channel)}`,
    recipient && html`<span>to ${toEntityLink(recipient)}</span>`,
    cue && html`<span>in the passage: <q>${cue}</q></span>`,
  ].filter((part) => part !== null);
}
