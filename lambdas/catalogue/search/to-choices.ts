import type { DataIndex } from "../records/data-index.ts";
import type { Choice } from "./search-data.ts";

/** The entities and sources that claims can be filtered by, each under a name that no other of its kind has. */
export function toChoices({ data, mentionsOfEntity }: DataIndex): {
  readonly entities: readonly Choice[];
  readonly sources: readonly Choice[];
} {
  const entities = data.entities.map(({ entity_id, name, name_native }) => ({
    id: entity_id,
    name,
    ...(name_native !== null && { native: name_native }),
    ...toSpelled(name, mentionsOfEntity.get(entity_id) ?? []),
  }));
  return {
    entities: tellApart(entities),
    sources: tellApart(data.sources.map(({ source_id, title }) => ({ id: source_id, name: title }))),
  };
}

/** More spellings than that are of no use, and everybody who searches loads them. */
const MOST_SPELLINGS = 20;

/** Readers know a name as their newspaper spells it. */
function toSpelled(name: string, mentions: DataIndex["data"]["mentions"]): Pick<Choice, "spelled"> {
  const spelled = [...new Set(mentions.map((mention) => mention.spelled))].filter((spelling) => spelling !== name);
  return spelled.length === 0 ? {} : { spelled: spelled.slice(0, MOST_SPELLINGS) };
}

function tellApart(choices: readonly Choice[]): readonly Choice[] {
  const alike = Map.groupBy(choices, ({ name }) => name);
  return choices.map((choice) =>
    (alike.get(choice.name)?.length ?? 0) > 1 ? { ...choice, name: `${choice.name} (${choice.id})` } : choice,
  );
}
