import type { ChangesRow } from "../../snapshot/tables.generated.ts";

const COLUMNS = ["table", "key", "op", "field", "before", "after"] as const satisfies readonly (keyof ChangesRow)[];

/** Writes changes as `changes.csv` has them, byte for byte (RFC 4180), without the library that is too much for a browser. */
export function* toChangesCsv(rows: Iterable<ChangesRow>): Iterable<string> {
  yield `${COLUMNS.join()}\n`;
  for (const row of rows) yield `${COLUMNS.map((column) => toCell(row[column])).join()}\n`;
}

function toCell(text: string | null): string {
  if (text === null) return "";
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
