import type { Entity } from "../../lambdas/claims/records.generated.ts";
import { makeName, makeNativeName, makeText } from "./make-text.ts";
import { toRandom } from "./random.ts";

/** An entity and its id. */
export interface MadeEntity {
  readonly id: string;
  readonly value: Entity;
}

/** The types take turns, so that whoever needs one of a type knows which numbers have it. */
const TYPES = [
  ...(["media", "place", "person", "person", "person"] as const),
  ...(["public_body", "public_body", "organization", "armed_group", "weapon_system"] as const),
] as const;

/** What documents are about: ten entities, one of each type in its turn, that a hundred claims share. */
export function toTopic(claim: number): number {
  return Math.floor(claim / 100) * TYPES.length;
}

/** Makes the entity of a number: the same one at every call. */
export function makeEntity(index: number): MadeEntity {
  const random = toRandom("entity", index);
  const type = TYPES[index % TYPES.length] ?? "person";
  const name = makeName(random);
  const value: Entity = {
    $schema: "../../schemas/dataset/entity.schema.json",
    type,
    name: `${name} ${index}`,
    ...(random.percent(40) && { name_native: makeNativeName(random) }),
    ...(random.percent(60) && { country: random.pick(["IQ", "RU", "SY"]) }),
    ...(random.percent(60) && { wikidata: `Q${1_000_000 + index}` }),
    ...(random.percent(33) && { note: makeText(random, 14) }),
  };
  return { id: `${name.toLowerCase().replace(" ", "-")}-${index}`, value };
}
