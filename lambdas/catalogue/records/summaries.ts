import type { AttestationsRow, AttributionsRow } from "../../snapshot/tables.generated.ts";
import type { DataIndex } from "./data-index.ts";
import type { ClaimSummary, Listed, Named, SourceSummary, Speaker } from "./record.ts";

/** How many rows a list of a record's page has at most: above it, the list of claims can be searched. */
export const LISTED = 200;

/** Cuts a list, and makes only what is shown. */
export function toListed<Row, Item>(rows: readonly Row[] | undefined, toItem: (row: Row) => Item): Listed<Item> {
  return { first: (rows ?? []).slice(0, LISTED).map(toItem), total: rows?.length ?? 0 };
}

/** An entity under its name. */
export function toNamed({ entities }: DataIndex, id: string): Named {
  const { entity_id, name, entity_type } = get(entities, id, "entity");
  return { entity_id, name, entity_type };
}

export function toNamedOrNull(index: DataIndex, id: string | null): Named | null {
  return id === null ? null : toNamed(index, id);
}

/** What a list says of a claim. */
export function toClaimSummary({ claims }: DataIndex, id: string): ClaimSummary {
  const row = get(claims, id, "claim");
  const { claim_id, text, claim_type, date, support, denied, n_sources, n_lineages } = row;
  return { claim_id, text, claim_type, date, support, denied, n_sources, n_lineages };
}

/** What a list says of a source. */
export function toSourceSummary(index: DataIndex, id: string): SourceSummary {
  const { source_id, title, published, url, lineage, publisher_id } = get(index.sources, id, "source");
  return { source_id, title, published, url, lineage, publisher: toNamed(index, publisher_id).name };
}

/** The chain of an attestation, the publisher first. */
export function toChain(index: DataIndex, { attestation_id }: AttestationsRow): readonly Speaker[] {
  return (index.speakers.get(attestation_id) ?? []).map((row) => toSpeaker(index, row));
}

/** One link of a chain, with names in place of ids. */
export function toSpeaker(index: DataIndex, row: AttributionsRow): Speaker {
  const { position, role, kind, channel, cue, label } = row;
  return {
    position,
    role,
    kind,
    channel,
    cue,
    label,
    agent: toNamedOrNull(index, row.agent_id),
    affiliation: toNamedOrNull(index, row.affiliation_id),
    recipient: toNamedOrNull(index, row.recipient_id),
  };
}

/** Throws an `Error` for an id that a fit snapshot would have. */
function get<Row>(rows: ReadonlyMap<string, Row>, id: string, kind: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`the snapshot names the ${kind} ${id}, and does not have it`);
  return row;
}
