import type { Dataset } from "../../claims/dataset.ts";
import type { Attestation, Source, Speaker } from "../../claims/records.generated.ts";
import { toDateColumns } from "../derive/date-columns.ts";
import { toOrigin, toPublisherKind } from "../derive/origin.ts";
import type { AttestationsRow } from "../tables.generated.ts";
import { toPassageColumns } from "./passage-columns.ts";

/** The rows of `attestations`. */
export function* toAttestationRows({ sources, entities }: Dataset): Iterable<AttestationsRow> {
  for (const [id, source] of sources) {
    const publisherKind = toPublisherKind(entities.get(source.publisher));
    for (const attestation of source.attestations) yield toAttestationRow(id, source, attestation, publisherKind);
  }
}

/** The row of one attestation of a source. */
export function toAttestationRow(
  id: string,
  source: Source,
  attestation: Attestation,
  publisherKind: Speaker["kind"],
): AttestationsRow {
  const origin = toOrigin(attestation, source.publisher, publisherKind);
  const reported = toDateColumns(attestation.date_reported);
  return {
    ...toPassageColumns(id, attestation),
    origin_id: origin.agent ?? null,
    origin_kind: origin.kind,
    date_reported_earliest: reported.earliest,
    date_reported_latest: reported.latest,
    date_reported_precision: reported.precision,
  };
}
