import type { Attestation, Mention, Source } from "../../lambdas/claims/records.generated.ts";
import { type MadeClaim, makeClaim } from "./make-claim.ts";
import { makeEntity, toNumberOfType } from "./make-entity.ts";
import { makeSpeaker } from "./make-speaker.ts";
import { makeName, makeText } from "./make-text.ts";
import { type Random, toRandom } from "./random.ts";

/** How many claims a source brings in; it repeats some of others besides. */
const OWN_CLAIMS = 10;
const PARAGRAPHS = 40;
const CHARS = 6000;
/** In which paragraph a passage stands follows from where it begins. */
const PARAGRAPH_CHARS = CHARS / PARAGRAPHS;

/** A source and its id. */
export interface MadeSource {
  readonly id: string;
  readonly value: Source;
}

/** How large a dataset is. */
export interface DatasetSize {
  readonly claims: number;
  readonly entities: number;
}

/** Makes the source of a number: fifteen to twenty attestations, and a mention of whatever they bring in. */
export function makeSource(index: number, size: DatasetSize): MadeSource {
  const random = toRandom("source", index);
  const publisher = makeEntity(toNumberOfType(0, random.below(size.entities), size.entities)).id;
  const id = `report-${index}-of-${publisher}`;
  const claims = pickClaims(random, index, size);
  const attestations = claims.map((claim, n) => makeAttestation(random, claim.id, n + 1, publisher, size));
  const value: Source = {
    $schema: "../../schemas/dataset/source.schema.json",
    title: `${makeText(random, 6)} …`,
    publisher,
    ...(random.percent(50) && { author: makeName(random) }),
    source_type: random.pick(["news_report", "agency_report", "monitoring_digest"]),
    language: "en",
    published: `20${10 + random.below(15)}-0${1 + random.below(9)}-1${random.below(10)}`,
    published_basis: "stated",
    ...(random.percent(50) && { note: makeText(random, 30) }),
    url: `https://news.example.org/${index}/${id}`,
    completeness: "full",
    lineage: id,
    capture: {
      normalisation: 1,
      paragraphing: "line",
      paragraphs: PARAGRAPHS,
      chars: CHARS,
      text_sha256: makeDigest(random),
    },
    mentions: makeMentions(random, claims, attestations),
    attestations,
  };
  return { id, value };
}

function pickClaims(random: Random, index: number, { claims, entities }: DatasetSize): readonly MadeClaim[] {
  const own = Array.from({ length: OWN_CLAIMS }, (_, place) => index * OWN_CLAIMS + place);
  const repeated = Array.from({ length: 5 + random.below(6) }, () => random.below(claims));
  return [...own, ...repeated].map((number) => makeClaim(number, entities));
}

function makeAttestation(random: Random, claim: string, n: number, publisher: string, size: DatasetSize): Attestation {
  const certainty = random.pick(["CT", "CT", "CT", "PR", "PS"]);
  const links = random.pick([0, 0, 0, 1, 1, 1, 1, 2]);
  const start = random.below(CHARS - 300);
  const end = start + 60 + random.below(200);
  return {
    n,
    claim,
    stance: random.pick(["affirms", "affirms", "affirms", "denies"]),
    certainty,
    author_commitment: links === 0 ? certainty : "U",
    ...(random.percent(33) && { hedge: random.pick(["hearsay", "epistemic"]), hedge_cue: "it seems" }),
    quotation: links === 0 ? "none" : random.pick(["indirect", "indirect", "direct", "mixed"]),
    via: Array.from({ length: links }, () => makeSpeaker(random, publisher, size.entities)),
    ...(random.percent(15) && { date_reported: "2019-09-02", date_basis: "relative_to_publication" }),
    ...(random.percent(60) && { note: makeText(random, 20) }),
    at: {
      section: start < PARAGRAPH_CHARS ? "headline" : "body",
      paragraph: 1 + Math.floor(start / PARAGRAPH_CHARS),
      start,
      end,
      fold_len: Math.ceil((end - start) * 0.8),
      sha256: makeDigest(random),
    },
  };
}

function makeMentions(
  random: Random,
  claims: readonly MadeClaim[],
  attestations: readonly Attestation[],
): readonly Mention[] {
  const speakers = attestations.flatMap(({ via }) => via);
  const named = [
    ...claims.flatMap(({ value }) => [...value.entities.map(({ entity }) => entity), value.place]),
    ...speakers.flatMap(({ agent, affiliation, recipient }) => [agent, affiliation, recipient]),
  ];
  const ids = new Set(named.filter((id) => id !== undefined));
  return [...ids].toSorted().map((entity) => ({
    entity,
    spelled: makeName(random),
    ...(random.percent(30) && { described_as: makeText(random, 4) }),
    paragraph: 1 + random.below(PARAGRAPHS),
  }));
}

function makeDigest(random: Random): string {
  return Array.from({ length: 8 }, () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, "0"),
  ).join("");
}
