import type { AnyRecord } from "../record.ts";

/** Every text of a record with its JSON Pointer, in the order of the record. The schemas allow no key that needs escaping. */
export function textsOf(record: AnyRecord): readonly (readonly [pointer: string, text: string])[] {
  const found: (readonly [string, string])[] = [];
  collect(record.value, "", found);
  return found;
}

function collect(value: unknown, pointer: string, found: (readonly [string, string])[]): void {
  if (typeof value === "string") found.push([pointer, value]);
  else if (typeof value === "object" && value !== null)
    for (const [key, child] of Object.entries(value)) collect(child, `${pointer}/${key}`, found);
}
