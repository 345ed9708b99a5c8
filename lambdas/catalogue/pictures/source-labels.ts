import type { SourcesRow } from "../../snapshot/tables.generated.ts";
import type { Catalogue } from "../catalogue.ts";
import { cutText, isolate } from "./drawing/words.ts";

/** Short names of sources, by id: who published it and when, in as many words as tell it from the others. */
export function toSourceLabels({ index }: Catalogue, sources: readonly SourcesRow[]): ReadonlyMap<string, string> {
  const publisherOf = ({ publisher_id }: SourcesRow) =>
    isolate(cutText(index.entities.get(publisher_id)?.name ?? publisher_id, 28));
  const forms = [
    (source: SourcesRow) => `${publisherOf(source)}, ${source.published_earliest?.slice(0, 4) ?? "undated"}`,
    (source: SourcesRow) => `${publisherOf(source)}, ${source.published_earliest ?? "undated"}`,
    (source: SourcesRow) => cutText(source.source_id, 40),
  ];
  const unique = forms.map((form) => {
    const counts = Map.groupBy(sources, form);
    return (source: SourcesRow) => (counts.get(form(source))?.length === 1 ? form(source) : undefined);
  });
  return new Map(sources.map((source) => [source.source_id, toFirst(unique, source) ?? source.source_id]));
}

function toFirst(forms: readonly ((source: SourcesRow) => string | undefined)[], source: SourcesRow) {
  for (const form of forms) {
    const label = form(source);
    if (label !== undefined) return label;
  }
  return undefined;
}
