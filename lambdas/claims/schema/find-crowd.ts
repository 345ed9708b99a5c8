/** The most items that a list of any record may have: the largest `maxItems` of the schemas. */
export const MOST_ITEMS = 1000;

/** A list that is longer than any record may have. */
export interface Crowd {
  readonly pointer: string;
  readonly length: number;
}

/**
 * Finds the first list of more than `MOST_ITEMS` items, or undefined.
 *
 * Asked before the schemas: ajv goes on through a list that is too long, and its time grows with the square of the errors
 * in it, so that a hostile file of 4 MiB would keep it for minutes.
 */
export function findCrowd(value: unknown, pointer = ""): Crowd | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value) && value.length > MOST_ITEMS) return { pointer, length: value.length };
  for (const [key, child] of Object.entries(value)) {
    const found = findCrowd(child, `${pointer}/${key}`);
    if (found) return found;
  }
  return undefined;
}
