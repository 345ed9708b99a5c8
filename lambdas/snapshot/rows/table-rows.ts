import type { Dataset } from "../../claims/dataset.ts";
import type { TableRows } from "../tables.generated.ts";
import { toAttestationRows } from "./attestation-rows.ts";
import { toAttributionRows } from "./attribution-rows.ts";
import { toClaimEntityRows, toClaimRelationRows, toClaimRows } from "./claim-rows.ts";
import { toEntityRows } from "./entity-rows.ts";
import { toEvidenceRows } from "./evidence-rows.ts";
import { toIdRows } from "./id-rows.ts";
import { toMentionRows, toSourceRows } from "./source-rows.ts";
import { toVocabularyRows } from "./vocabulary-rows.ts";

/** Makes the rows of each table in the order of its primary key, one at a time and the same ones each time it is iterated. */
export type TableMakers = {
  readonly [Name in Exclude<keyof TableRows, "changes">]: () => Iterable<TableRows[Name]>;
};

/** The rows of every table: of what is published, and for `ids` of the whole dataset. */
export function toTableRows(published: Dataset, whole: Dataset): TableMakers {
  return {
    evidence: () => toEvidenceRows(published),
    sources: () => toSourceRows(published),
    entities: () => toEntityRows(published),
    mentions: () => toMentionRows(published),
    claims: () => toClaimRows(published),
    claim_entities: () => toClaimEntityRows(published),
    claim_relations: () => toClaimRelationRows(published),
    attestations: () => toAttestationRows(published),
    attributions: () => toAttributionRows(published),
    vocabulary: () => toVocabularyRows(),
    ids: () => toIdRows(whole),
  };
}
