import type { Dataset } from "../../claims/dataset.ts";
import type { EntitiesRow } from "../tables.generated.ts";

/** The rows of `entities`. */
export function* toEntityRows({ entities }: Dataset): Iterable<EntitiesRow> {
  for (const [id, entity] of entities)
    yield {
      entity_id: id,
      entity_type: entity.type,
      name: entity.name,
      name_native: entity.name_native ?? null,
      country: entity.country ?? null,
      wikidata: entity.wikidata ?? null,
      part_of_id: entity.part_of ?? null,
      note: entity.note ?? null,
    };
}
