import type { ChangesRow } from "../../snapshot/tables.generated.ts";
import { toCsvCell } from "../csv-cell.ts";

const COLUMNS = ["table", "key", "op", "field", "before", "after"] as const satisfies readonly (keyof ChangesRow)[];

/** Writes changes as `changes.csv` has them, byte for byte (RFC 4180). */
export function* toChangesCsv(rows: Iterable<ChangesRow>): Iterable<string> {
  yield `${COLUMNS.join()}\n`;
  for (const row of rows) yield `${COLUMNS.map((column) => toCsvCell(row[column] ?? "")).join()}\n`;
}
