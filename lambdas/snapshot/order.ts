import { compareTexts } from "../claims/compare-texts.ts";

/** A value of a published table. */
export type Cell = string | number | boolean | null;

/** A row of a published table, by the name of the column. */
export type Row = Readonly<Record<string, Cell>>;

/** Orders two values: numbers by size, texts by code unit. */
export function compareCells(one: Cell, other: Cell): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return compareTexts(String(one), String(other));
}

/** Orders rows by the values of some columns, the first one first. */
export function byColumns(columns: readonly string[]): (one: Row, other: Row) => number {
  return (one, other) => {
    for (const column of columns) {
      const order = compareCells(one[column] ?? null, other[column] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  };
}
