import type { SourcesRow } from "../../snapshot/tables.generated.ts";
import type { Catalogue } from "../catalogue.ts";
import { cutText } from "./drawing/words.ts";

/** Short names of sources, by id: who published it and when, in as many words as tell it from the others. */
export function toSourceLabels({ index }: Catalogue, sources: readonly SourcesRow[]): ReadonlyMap<string, string> {
  const publisherOf = ({ publisher_id }: SourcesRow) =>
    cutText(index.entities.get(publisher_id)?.name ?? publisher_id, 28);
  const forms = [
    (source: SourcesRow) => `${publisherOf(source)}, ${source.published_earliest?.slice(0, 4) ?? "undated"}`,
    (source: SourcesRow) => `${publisherOf(source)}, ${source.published_earliest ?? "undated"}`,
    (source: SourcesRow) => cutText(source.source_id, 40),
  ];
  return new Map(sources.map((source) => [source.source_id, toLabel(source, sources, forms)]));
}

function toLabel(
  source: SourcesRow,
  sources: readonly SourcesRow[],
  forms: readonly ((source: SourcesRow) => string)[],
): string {
  const isOwn = (form: (source: SourcesRow) => string) =>
    sources.every((other) => other === source || form(other) !== form(source));
  return forms.find(isOwn)?.(source) ?? source.source_id;
}
