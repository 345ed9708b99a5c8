import type { AnyRecord } from "../record.ts";

type Texts = readonly (readonly [pointer: string, text: string])[];

/** Several rules ask for the texts of a record, one after the other: they are gathered once. */
let last: { readonly value: unknown; readonly texts: Texts } | undefined;

/** Every text of a record with its JSON Pointer, in the order of the record. The schemas allow no key that needs escaping. */
export function textsOf({ value }: AnyRecord): Texts {
  if (last?.value !== value) {
    const texts: [string, string][] = [];
    collect(value, "", texts);
    last = { value, texts };
  }
  return last.texts;
}

function collect(value: unknown, pointer: string, found: [string, string][]): void {
  if (typeof value === "string") found.push([pointer, value]);
  else if (typeof value === "object" && value !== null)
    for (const [key, child] of Object.entries(value)) collect(child, `${pointer}/${key}`, found);
}
