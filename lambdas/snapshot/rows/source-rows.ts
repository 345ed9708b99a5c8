import type { Dataset } from "../../claims/dataset.ts";
import type { Source } from "../../claims/records.generated.ts";
import { toDateColumns } from "../derive/date-columns.ts";
import { byColumns } from "../order.ts";
import type { MentionsRow, SourcesRow } from "../tables.generated.ts";

/** The rows of `sources`. */
export function* toSourceRows({ sources }: Dataset): Iterable<SourcesRow> {
  for (const [id, source] of sources) yield toSourceRow(id, source);
}

/** The row of one source. */
export function toSourceRow(id: string, source: Source): SourcesRow {
  const published = toDateColumns(source.published);
  const { capture } = source;
  return {
    source_id: id,
    title: source.title,
    publisher_id: source.publisher,
    originator_id: source.originator ?? null,
    author: source.author ?? null,
    source_type: source.source_type,
    language: source.language,
    published: source.published ?? null,
    published_earliest: published.earliest,
    published_latest: published.latest,
    published_precision: published.precision,
    published_basis: source.published_basis,
    url: source.url ?? null,
    archive_url: source.archive_url ?? null,
    completeness: source.completeness,
    lineage: source.lineage,
    derived_from: source.derived_from ?? null,
    derivation: source.derivation ?? null,
    n_attestations: source.attestations.length,
    normalisation: capture.normalisation,
    paragraphing: capture.paragraphing,
    paragraphs: capture.paragraphs,
    chars: capture.chars,
    text_sha256: capture.text_sha256,
    note: source.note ?? null,
  };
}

/** The rows of `mentions`. */
export function* toMentionRows({ sources }: Dataset): Iterable<MentionsRow> {
  for (const [id, source] of sources) {
    const rows = source.mentions.map((mention) => ({
      source_id: id,
      entity_id: mention.entity,
      spelled: mention.spelled,
      described_as: mention.described_as ?? null,
      paragraph: mention.paragraph,
    }));
    yield* rows.sort(byColumns(["entity_id", "spelled"]));
  }
}
