import type { Dataset } from "../../claims/dataset.ts";
import type { Attestation, Source } from "../../claims/records.generated.ts";
import { byColumns } from "../order.ts";
import { sortedById } from "../published.ts";
import type { IdsRow } from "../tables.generated.ts";
import { toAttestationId } from "./passage-columns.ts";

/** A record that may have been given up. */
interface Givable {
  readonly status?: "merged" | "retired";
  readonly replaced_by?: string;
  readonly reason?: string;
}

/** The rows of `ids`, over the whole dataset: also of what is not published any more. */
export function* toIdRows(dataset: Dataset): Iterable<IdsRow> {
  const sources = sortedById(dataset.sources);
  for (const [id, source] of sources) {
    const rows = source.attestations.map((attestation) => toAttestationRow(id, source, attestation));
    yield* rows.sort(byColumns(["id"]));
  }
  for (const [id, claim] of sortedById(dataset.claims)) yield toRow("claim", id, claim);
  for (const [id, entity] of sortedById(dataset.entities)) yield toRow("entity", id, entity);
  for (const [id, source] of sources) yield toRow("source", id, source);
}

function toRow(kind: IdsRow["kind"], id: string, record: Givable): IdsRow {
  return {
    kind,
    id,
    status: record.status ?? "active",
    replaced_by: record.replaced_by ?? null,
    reason: record.reason ?? null,
  };
}

/** An attestation goes with its source: numbers are counted in each source, so that none can move to another. */
function toAttestationRow(id: string, source: Source, attestation: Attestation): IdsRow {
  const given = attestation.status === undefined ? toAttestationFate(source) : attestation;
  return toRow("attestation", toAttestationId(id, attestation), given);
}

function toAttestationFate(source: Source): Givable {
  if (source.status === undefined) return {};
  return { status: "retired", reason: source.reason ?? `its source was merged into ${source.replaced_by}` };
}
