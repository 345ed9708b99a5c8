import type { VNode } from "preact";
import { html } from "../html.ts";
import type { AttestationRecord, ClaimRecord } from "../records/record.ts";
import { toChainPart } from "./chain.ts";
import { toCodeName, toCodeTag, toCodeWords } from "./code-words.ts";
import { toDateWords } from "./date-words.ts";
import { toSpeakerName } from "./describe-chain.ts";
import { type Fact, toFacts } from "./facts.ts";
import { toLocatorFacts } from "./locator.ts";
import { toPassageAnchor, toSourceLink } from "./record-links.ts";

/** Shows one passage that takes a stance on a claim: whose, which, how firmly, through whom, and where it stands. */
export function toPassagePart(passage: ClaimRecord["attestations"][number]): VNode {
  const { attestation, source } = passage;
  const anchor = toPassageAnchor(attestation.attestation_id);
  return html`
    <article class="attestation" id=${anchor} aria-labelledby=${`${anchor}-h`}>
      <h3 id=${`${anchor}-h`}>
        ${toSourceLink(source, source.publisher, attestation.attestation_id)}, ${toDateWords(source.published)}
      </h3>
      <p class="tags">
        ${toCodeTag("stance", attestation.stance)}${" "}${toCodeTag("certainty", attestation.certainty)}
        ${" "}<span class="soft">${source.title}</span>
      </p>
      ${toChainPart(passage)}
      ${toFacts(toPassageFacts(passage))}
      <details>
        <summary>Where it stands: ${describePlace(attestation)}</summary>
        ${toFacts(toLocatorFacts(attestation))}
      </details>
    </article>
  `;
}

/** Where a passage stands, in a few words. */
export function describePlace({ section, paragraph, start, end }: AttestationRecord["attestation"]): string {
  return `${toCodeName("section", section)}, paragraph ${paragraph ?? "?"}, characters ${start ?? "?"}–${end ?? "?"}`;
}

function toPassageFacts({ attestation, chain, source }: ClaimRecord["attestations"][number]): readonly (Fact | null)[] {
  const innermost = chain.at(-1);
  const speaker = innermost ? toSpeakerName(innermost) : "the innermost speaker";
  const { stance, certainty, author_commitment, section, note } = attestation;
  return [
    ["Stance", html`${toCodeWords("stance", stance)}`],
    [`Certainty of ${speaker}`, toCodeWords("certainty", certainty)],
    chain.length > 1 ? [`Commitment of ${source.publisher}`, toCodeWords("certainty", author_commitment)] : null,
    ["Hedge", toHedge(attestation)],
    ["Quotation", toCodeWords("quotation", attestation.quotation)],
    toDate(attestation),
    section === "headline" ? ["Headline", "It repeats the text below it, so it adds nothing to the support."] : null,
    note === null ? null : ["Curator’s note", note],
  ];
}

function toHedge({ hedge, hedge_cue }: AttestationRecord["attestation"]): Fact[1] {
  if (hedge === null) return "none";
  return html`${toCodeWords("hedge", hedge)}${hedge_cue && html`${" "}In the passage: <q>${hedge_cue}</q>`}`;
}

function toDate({ date_reported, date_basis }: AttestationRecord["attestation"]): Fact {
  if (date_reported === null) return ["Date reported", "none"];
  return [
    "Date reported",
    html`
      ${toDateWords(date_reported)} <code class="edtf">${date_reported}</code>
      ${date_basis && html`<br />${toCodeWords("date_basis", date_basis)}`}
    `,
  ];
}
