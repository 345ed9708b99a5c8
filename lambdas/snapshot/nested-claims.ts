import type { Dataset } from "../claims/dataset.ts";
import type { Attestation, Claim, Source, Speaker } from "../claims/records.generated.ts";
import { toPublisherKind } from "./derive/origin.ts";
import { type NameOf, nest } from "./nest.ts";
import type { PlannedFile } from "./planned-file.ts";
import { toAttestationRow } from "./rows/attestation-rows.ts";
import { toChainRows } from "./rows/attribution-rows.ts";
import { toClaimRows, toEntityRowsOf, toRelationRowsOf } from "./rows/claim-rows.ts";
import { toSourceRow } from "./rows/source-rows.ts";
import type { ClaimsRow } from "./tables.generated.ts";

/** In UTF-16 units; see `json-table.ts`. */
const CHUNK_LENGTH = 32 * 1024;

/** A source with what is the same for all its attestations. */
interface Document {
  readonly id: string;
  readonly source: Source;
  readonly publisherKind: Speaker["kind"];
}

interface Passage {
  readonly of: Document;
  readonly attestation: Attestation;
}

/**
 * Plans `claims.jsonl` (JSON Lines): all that the tables say of a claim in one line, as `claim-line.schema.json` describes
 * it, in the order of the ids.
 */
export function toNestedClaims(published: Dataset): PlannedFile {
  return { path: "claims.jsonl", mediaType: "application/jsonl", chunks: () => toChunks(published) };
}

function* toChunks(published: Dataset): Iterable<string> {
  let chunk = "";
  for (const piece of toPieces(published)) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

/** Attestations are written one by one: a claim may have any number of them. */
function* toPieces(published: Dataset): Iterable<string> {
  const nameOf = (id: string) => published.entities.get(id)?.name;
  const passages = toPassages(published);
  for (const row of toClaimRows(published)) {
    const head = JSON.stringify(toHead(row, published.claims.get(row.claim_id), nameOf));
    yield `${head.slice(0, -1)},"attestations":[`;
    for (const [index, passage] of passages.get(row.claim_id)?.entries() ?? [])
      yield `${index === 0 ? "" : ","}${JSON.stringify(toNestedAttestation(passage, nameOf))}`;
    yield "]}\n";
  }
}

/** A line but for its attestations. Throws an `Error` for the row of what is no claim. */
function toHead(row: ClaimsRow, claim: Claim | undefined, nameOf: NameOf) {
  const { claim_id: id } = row;
  if (claim === undefined) throw new Error(`${id} has a row and is no claim`);
  return {
    ...nest("claims", row, nameOf),
    entities: toEntityRowsOf(id, claim).map((one) => nest("claim_entities", one, nameOf)),
    relations: toRelationRowsOf(id, claim).map((one) => nest("claim_relations", one, nameOf)),
  };
}

/** The attestations of each claim, in the order of sources and numbers. */
function toPassages({ sources, entities }: Dataset): ReadonlyMap<string, readonly Passage[]> {
  const passages = new Map<string, Passage[]>();
  for (const [id, source] of sources) {
    const of = { id, source, publisherKind: toPublisherKind(entities.get(source.publisher)) };
    for (const attestation of source.attestations) {
      const known = passages.get(attestation.claim);
      if (known === undefined) passages.set(attestation.claim, [{ of, attestation }]);
      else known.push({ of, attestation });
    }
  }
  return passages;
}

function toNestedAttestation({ of: { id, source, publisherKind }, attestation }: Passage, nameOf: NameOf) {
  const chain = [...toChainRows(id, source, attestation, publisherKind)];
  return {
    ...nest("attestations", toAttestationRow(id, source, attestation, publisherKind), nameOf),
    source: nest("sources", toSourceRow(id, source), nameOf),
    chain: chain.map((speaker) => nest("attributions", speaker, nameOf)),
  };
}
