import { vocabularies } from "../../snapshot/vocabularies.ts";
import { type Html, html } from "../html.ts";
import type { ClaimRecord } from "../records/record.ts";
import { toCodeLabel } from "./code-label.ts";
import { toCodeTag, toCodeWords, toCount, toMeaning } from "./code-words.ts";
import { toDateWords } from "./date-words.ts";
import { type Fact, joinParts } from "./facts.ts";
import { toEntityLink, toPassageAnchor } from "./record-links.ts";

/** What is derived of a claim, in plain words. */
export function toClaimFacts(record: ClaimRecord): readonly (Fact | null)[] {
  const { claim, place } = record;
  return [
    toWhen(record),
    place && ["Where", toEntityLink(place)],
    ...toWho(record),
    ["Kind of claim", toCodeWords("claim_type", claim.claim_type)],
    toAct(record),
    ["Support", toSupport(record)],
    ["Sources", toSources(record)],
    ["Stances", toStances(record)],
    ["Denied", toDenials(record)],
    ["Dates reported", describeDates(record)],
    claim.note === null ? null : ["Curator’s note", claim.note],
  ];
}

/** A claim never says that something was: only that it is said. */
const WHEN: Readonly<Record<string, string>> = {
  event: "Said to have happened",
  plan: "Said to be planned for",
  statement: "Said to have been stated",
  state: "Said to hold",
};

function toWhen({ claim: { claim_type, date, date_precision } }: ClaimRecord): Fact {
  const term = WHEN[claim_type] ?? "About the time";
  if (date === null) return [term, "at no time that is given"];
  const precision = date_precision === null ? "" : toCodeLabel("date_precision", date_precision).description;
  return [
    term,
    html`${toDateWords(date)} <code class="edtf">${date}</code>${" "}<span class="soft">${precision}</span>`,
  ];
}

function toWho({ entities }: ClaimRecord): readonly Fact[] {
  const byRole = [...Map.groupBy(entities, ({ role }) => role)];
  return byRole
    .sort(([one], [other]) => toPlace(one) - toPlace(other))
    .map(([role, group]) => {
      const { title, description } = toCodeLabel("entity_role", role ?? "Part not given");
      const meaning = toMeaning(description);
      return [
        title,
        html`${joinParts(group.map(toEntityLink))}${meaning && html`<br /><span class="soft">${meaning}</span>`}`,
      ];
    });
}

/** Who does it comes before whom it is done to: the order of the vocabulary. */
function toPlace(role: string | null): number {
  const place = vocabularies.get("entity_role")?.oneOf.findIndex((code) => code.const === role) ?? -1;
  return place === -1 ? Number.MAX_SAFE_INTEGER : place;
}

function toAct({ claim: { event_code } }: ClaimRecord): Fact | null {
  if (event_code === null) return null;
  return ["Kind of act", html`${toCodeWords("event_code", event_code)}${" "}<code>CAMEO ${event_code}</code>`];
}

function toSupport({ claim: { support } }: ClaimRecord): Html {
  if (support === null) return "not given";
  const { title, description } = toCodeLabel("support", support);
  return html`${description || title}${" "}<span class="tag">${title}</span>`;
}

function toSources({ claim }: ClaimRecord): string {
  const { n_attestations, n_sources, n_lineages } = claim;
  const lineages = n_lineages === 1 ? "1 lineage" : toCount(n_lineages, "independent lineage");
  const attestations = toCount(n_attestations, "attestation");
  if (n_sources === 0) return "No source reports it any more.";
  return `${attestations} in ${toCount(n_sources, "source")}, of ${lineages}${n_sources !== null && n_lineages !== null && n_lineages < n_sources ? ": not all of them are independent of each other" : ""}`;
}

function toStances({ attestations }: ClaimRecord): Html {
  const groups = Map.groupBy(attestations, ({ attestation }) => attestation.stance);
  const counts = Array.from(groups, ([stance, group]) => html`${toCodeTag("stance", stance)}${" "}${group.length}`);
  return counts.length === 0 ? "none" : joinParts(counts);
}

/** What headlines deny is not counted, as `denied` does not. */
function toDenials({ claim, attestations }: ClaimRecord): Html {
  const denials = attestations.filter(
    ({ attestation: { stance, section } }) => stance === "denies" && section !== "headline",
  );
  if (denials.length === 0 && claim.denied === null) return "not given";
  if (denials.length === 0) return claim.denied ? "Yes, by at least one attestation" : "By no attestation";
  const links = denials.map(
    ({ attestation, source }) =>
      html`<a href=${`#${toPassageAnchor(attestation.attestation_id)}`}>${source.publisher}, no. ${attestation.n}</a>`,
  );
  return html`Yes, by ${toCount(denials.length, "attestation")}: ${joinParts(links)}`;
}

function describeDates({ claim, attestations }: ClaimRecord): string {
  if (claim.date_conflict) return "They contradict each other: no day fits all of them.";
  const dated = attestations.filter(({ attestation }) => attestation.date_reported !== null).length;
  if (dated === 0) return "No attestation gives a date of its own.";
  return dated === 1
    ? "One attestation gives a date of its own."
    : `${dated} attestations give one, and they do not contradict each other.`;
}
