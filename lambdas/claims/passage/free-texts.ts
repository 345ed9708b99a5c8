import { escapePointer } from "../json/json-places.ts";
import type { FreeText } from "./overlaps.ts";

/** Every string of a JSON value with its place, keys left out: a key that is not in the schema is refused elsewhere. */
export function* toFreeTexts(file: string, value: unknown, pointer = ""): Generator<FreeText> {
  if (typeof value === "string") yield { file, pointer, text: value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) yield* toFreeTexts(file, item, `${pointer}/${escapePointer(key)}`);
}
