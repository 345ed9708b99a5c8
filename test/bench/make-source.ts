import type { Attestation, Mention, Source } from "../../lambdas/claims/records.generated.ts";
import { CAPTURED, makeAttestation, makeDigest } from "./make-attestation.ts";
import { type MadeClaim, makeClaim } from "./make-claim.ts";
import { makeEntity, toTopic } from "./make-entity.ts";
import { makeName, makeText } from "./make-text.ts";
import { type Random, toRandom } from "./random.ts";

/** How many claims a source brings in; it repeats some of others besides. */
const OWN_CLAIMS = 10;

/** A source and its id. */
export interface MadeSource {
  readonly id: string;
  readonly value: Source;
}

/** Makes the source of a number: fifteen to twenty attestations, and a mention of whatever they bring in. */
export function makeSource(index: number, claims: number): MadeSource {
  const random = toRandom("source", index);
  const topic = toTopic(index * OWN_CLAIMS);
  // The first entity of every topic is a medium.
  const publisher = makeEntity(toTopic(random.below(claims))).id;
  const id = `report-${index}-of-${publisher}`;
  const attested = pickClaims(random, index, claims);
  const attestations = attested.map((claim, n) => makeAttestation(random, claim.id, n + 1, publisher, topic));
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
      ...CAPTURED,
      text_sha256: makeDigest(random),
    },
    mentions: makeMentions(random, attested, attestations),
    attestations,
  };
  return { id, value };
}

/** Its own claims, and some others: most of the same topic. */
function pickClaims(random: Random, index: number, claims: number): readonly MadeClaim[] {
  const own = Array.from({ length: OWN_CLAIMS }, (_, place) => index * OWN_CLAIMS + place);
  const first = Math.floor((index * OWN_CLAIMS) / 100) * 100;
  const others = Array.from({ length: 5 + random.below(6) }, () =>
    random.percent(90) ? first + random.below(100) : random.below(claims),
  );
  return [...own, ...others].map(makeClaim);
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
  const spelled = [...ids].flatMap((entity) => (random.percent(30) ? [entity, entity] : [entity]));
  return spelled.map((entity, place) => ({
    entity,
    // Numbered, so that no entity has the same spelling twice.
    spelled: `${makeName(random)} ${place}`,
    ...(random.percent(30) && { described_as: makeText(random, 4) }),
    paragraph: 1 + random.below(CAPTURED.paragraphs),
  }));
}
