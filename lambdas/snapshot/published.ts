import { compareTexts } from "../claims/compare-texts.ts";
import type { Dataset } from "../claims/dataset.ts";
import type { Source } from "../claims/records.generated.ts";

/**
 * The part of a dataset that is published as data: records and attestations that were not given up.
 *
 * The maps are sorted by id, by code unit, and the attestations by number, whatever order they came in.
 */
export function toPublished(dataset: Dataset): Dataset {
  return {
    descriptor: dataset.descriptor,
    sources: new Map(liveById(dataset.sources).map(([id, source]) => [id, withLiveAttestations(source)])),
    claims: new Map(liveById(dataset.claims)),
    entities: new Map(liveById(dataset.entities)),
  };
}

/** The entries of a map of records, sorted by id, by code unit. */
export function sortedById<Record>(records: ReadonlyMap<string, Record>): [id: string, record: Record][] {
  return [...records].sort(([one], [other]) => compareTexts(one, other));
}

function liveById<Record extends { readonly status?: string }>(records: ReadonlyMap<string, Record>) {
  return sortedById(records).filter(([, record]) => record.status === undefined);
}

function withLiveAttestations(source: Source): Source {
  const live = source.attestations.filter(({ status }) => status === undefined).sort((one, other) => one.n - other.n);
  return { ...source, attestations: live };
}
