import type { DataIndex } from "../records/data-index.ts";
import type { Choice } from "./search-data.ts";

/** The entities and sources that claims can be filtered by, each under a name that no other of its kind has. */
export function toChoices({ data }: DataIndex): {
  readonly entities: readonly Choice[];
  readonly sources: readonly Choice[];
} {
  const entities = data.entities.map(({ entity_id, name, name_native }) => ({
    id: entity_id,
    name,
    ...(name_native !== null && { native: name_native }),
  }));
  return {
    entities: tellApart(entities),
    sources: tellApart(data.sources.map(({ source_id, title }) => ({ id: source_id, name: title }))),
  };
}

function tellApart(choices: readonly Choice[]): readonly Choice[] {
  const alike = Map.groupBy(choices, ({ name }) => name);
  return choices.map((choice) =>
    (alike.get(choice.name)?.length ?? 0) > 1 ? { ...choice, name: `${choice.name} (${choice.id})` } : choice,
  );
}
