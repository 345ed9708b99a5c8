import type { Dataset } from "../../lambdas/claims/dataset.ts";
import type { Attestation, Claim, Entity, Source } from "../../lambdas/claims/records.generated.ts";
import { validateDataset } from "../../lambdas/claims/validate-dataset.ts";
import { readDataset } from "../../lambdas/local/read-dataset.ts";
import type { Edition } from "../../lambdas/snapshot/edition.ts";

/** Where the small made-up dataset lies. */
export const MADE_UP = "test/fixtures/golden/dataset";

/** The edition under which the golden snapshot was made. */
export const EDITION: Edition = {
  version: "1.2.3",
  date: "2021-05-01T12:00:00Z",
  source: { commit: "0123456789abcdef0123456789abcdef01234567", state: "clean" },
};

/** The made-up dataset, validated like any other. */
export async function readMadeUp(): Promise<Dataset> {
  const { files } = await readDataset(MADE_UP);
  const { dataset, problems } = validateDataset(files);
  if (dataset === undefined) throw new Error(`the made-up dataset is not fit: ${JSON.stringify(problems[0])}`);
  return dataset;
}

export function madeUpAttestation(parts: Partial<Attestation> & { section?: "headline" | "body" } = {}): Attestation {
  const { section = "body", ...rest } = parts;
  return {
    n: 1,
    claim: "c-000001",
    stance: "affirms",
    certainty: "CT",
    author_commitment: "U",
    quotation: "none",
    via: [],
    at: { section, paragraph: 1, start: 0, end: 3, fold_len: 3, sha256: "a".repeat(64) },
    ...rest,
  };
}

export function madeUpSource(attestations: readonly Attestation[], parts: Partial<Source> = {}): Source {
  return {
    $schema: "../../schemas/dataset/source.schema.json",
    title: "Tides of the week",
    publisher: "harbour-gazette",
    source_type: "news_report",
    language: "en",
    published_basis: "unknown",
    completeness: "full",
    lineage: "tides",
    capture: { normalisation: 1, paragraphing: "line", paragraphs: 1, chars: 3, text_sha256: "b".repeat(64) },
    mentions: [],
    attestations,
    ...parts,
  };
}

export function madeUpClaim(parts: Partial<Claim> = {}): Claim {
  return {
    $schema: "../../schemas/dataset/claim.schema.json",
    type: "event",
    text: "The quay was painted",
    entities: [{ entity: "harbour-gazette", role: "actor" }],
    ...parts,
  };
}

export function madeUpEntity(parts: Partial<Entity> = {}): Entity {
  return { $schema: "../../schemas/dataset/entity.schema.json", type: "media", name: "Harbour Gazette", ...parts };
}
