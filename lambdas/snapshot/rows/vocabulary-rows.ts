import { byColumns } from "../order.ts";
import type { VocabularyRow } from "../tables.generated.ts";
import { vocabularies } from "../vocabularies.ts";

/** The rows of `vocabulary`: every code, typed by curators or derived. */
export function toVocabularyRows(): Iterable<VocabularyRow> {
  const rows = [...vocabularies].flatMap(([name, vocabulary]) =>
    vocabulary.oneOf.map((code) => ({
      vocabulary: name,
      code: code.const,
      title: code.title,
      description: code.description,
      standard: vocabulary["x-standard"],
    })),
  );
  return rows.sort(byColumns(["vocabulary", "code"]));
}
