import type { CatalogueData } from "../catalogue-input.ts";

/** The rows of a snapshot by what they are looked up with. Rows of one key stand in the order of their table. */
export interface DataIndex {
  readonly data: CatalogueData;
  readonly claims: ById<"claims">;
  readonly sources: ById<"sources">;
  readonly entities: ById<"entities">;
  readonly attestations: ById<"attestations">;
  readonly attestationsOfClaim: Grouped<"attestations">;
  readonly attestationsOfSource: Grouped<"attestations">;
  readonly speakers: Grouped<"attributions">;
  readonly spoken: Grouped<"attributions">;
  /** The links of chains whose speaker belongs to an entity, by that entity. */
  readonly affiliated: Grouped<"attributions">;
  readonly entitiesOfClaim: Grouped<"claim_entities">;
  readonly claimsOfEntity: Grouped<"claim_entities">;
  readonly claimsOfPlace: Grouped<"claims">;
  readonly relationsFrom: Grouped<"claim_relations">;
  readonly relationsTo: Grouped<"claim_relations">;
  readonly mentionsOfSource: Grouped<"mentions">;
  readonly mentionsOfEntity: Grouped<"mentions">;
  /** Entities by the one that they are part of. */
  readonly parts: Grouped<"entities">;
  /** Sources by their lineage: those of one are not independent. */
  readonly lineages: Grouped<"sources">;
  readonly published: Grouped<"sources">;
  readonly originated: Grouped<"sources">;
}

type RowOf<Table extends keyof CatalogueData> = CatalogueData[Table][number];
type ById<Table extends keyof CatalogueData> = ReadonlyMap<string, RowOf<Table>>;
type Grouped<Table extends keyof CatalogueData> = ReadonlyMap<string, readonly RowOf<Table>[]>;

/** Indexes the tables of a snapshot: one pass over each. */
export function indexData(data: CatalogueData): DataIndex {
  return {
    data,
    claims: byId(data.claims, (row) => row.claim_id),
    sources: byId(data.sources, (row) => row.source_id),
    entities: byId(data.entities, (row) => row.entity_id),
    attestations: byId(data.attestations, (row) => row.attestation_id),
    attestationsOfClaim: group(data.attestations, (row) => row.claim_id),
    attestationsOfSource: group(data.attestations, (row) => row.source_id),
    speakers: group(data.attributions, (row) => row.attestation_id),
    spoken: group(data.attributions, (row) => row.agent_id),
    affiliated: group(data.attributions, (row) => row.affiliation_id),
    entitiesOfClaim: group(data.claim_entities, (row) => row.claim_id),
    claimsOfEntity: group(data.claim_entities, (row) => row.entity_id),
    claimsOfPlace: group(data.claims, (row) => row.place_id),
    relationsFrom: group(data.claim_relations, (row) => row.claim_id),
    relationsTo: group(data.claim_relations, (row) => row.to_claim_id),
    mentionsOfSource: group(data.mentions, (row) => row.source_id),
    mentionsOfEntity: group(data.mentions, (row) => row.entity_id),
    parts: group(data.entities, (row) => row.part_of_id),
    lineages: group(data.sources, (row) => row.lineage),
    published: group(data.sources, (row) => row.publisher_id),
    originated: group(data.sources, (row) => row.originator_id),
  };
}

function byId<Row>(rows: readonly Row[], toId: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [toId(row), row]));
}

function group<Row>(rows: readonly Row[], toKey: (row: Row) => string | null): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = toKey(row);
    if (key === null) continue;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
