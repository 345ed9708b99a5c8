import type { Frame } from "../frame.ts";
import type { ClaimRecord, Speaker } from "../records/record.ts";
import { toRecordPath } from "../routes.ts";

type Passage = ClaimRecord["attestations"][number];

/**
 * A claim for machines (schema.org Claim): its text, the named speakers who are reported to make it, and the documents
 * where it appears. It is no ClaimReview, since nothing here is found true or false.
 */
export function toClaimJsonLd(frame: Frame, { id, claim, attestations }: ClaimRecord): object {
  const url = frame.site + toRecordPath("claims", id);
  const authors = toAuthors(frame, attestations);
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    "@id": url,
    url,
    identifier: id,
    ...(claim.text !== null && { name: claim.text, text: claim.text }),
    inLanguage: "en",
    ...(authors.length > 0 && { author: authors }),
    appearance: toAppearances(frame, attestations),
    isPartOf: { "@type": "Dataset", name: frame.title, url: `${frame.site}/` },
  };
}

/** Who denies a claim, leaves it open or only passes it on does not make it. */
function toAuthors({ site }: Frame, attestations: readonly Passage[]): readonly object[] {
  const speakers = attestations
    .filter(({ attestation: { stance, section } }) => stance === "affirms" && section !== "headline")
    .flatMap(({ chain }) => chain.at(-1)?.agent ?? []);
  const unique = new Map(speakers.map((speaker) => [speaker.entity_id, speaker]));
  return Array.from(unique.values(), (speaker) => ({
    "@type": toAgentType(speaker),
    name: speaker.name,
    url: site + toRecordPath("entities", speaker.entity_id),
  }));
}

function toAgentType({ entity_type }: NonNullable<Speaker["agent"]>): string {
  return entity_type === "person" ? "Person" : "Organization";
}

function toAppearances({ site }: Frame, attestations: readonly Passage[]): readonly object[] {
  const sources = new Map(attestations.map(({ source }) => [source.source_id, source]));
  return Array.from(sources.values(), ({ source_id, title, publisher, url }) => ({
    "@type": "CreativeWork",
    "@id": site + toRecordPath("sources", source_id),
    name: title ?? source_id,
    publisher: { "@type": "Organization", name: publisher },
    ...(url?.startsWith("https://") && { url }),
  }));
}
