import typed from "../../schemas/dataset/vocabulary.schema.json" with { type: "json" };
import derived from "../../schemas/snapshot/derived.schema.json" with { type: "json" };

/** One code with its definition. */
export interface Code {
  readonly const: string;
  readonly title: string;
  readonly description: string;
}

/** A list of codes and the standard that it is taken from. */
export interface Vocabulary {
  readonly description: string;
  readonly "x-standard": string;
  readonly oneOf: readonly Code[];
}

/** Every vocabulary that a table may use, typed by curators or derived, by its name. */
export const vocabularies: ReadonlyMap<string, Vocabulary> = new Map<string, Vocabulary>(
  Object.entries({ ...typed.$defs, ...derived.$defs }),
);
