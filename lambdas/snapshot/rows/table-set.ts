import type { Dataset } from "../../claims/dataset.ts";
import type { TableSet } from "../changes/compare-tables.ts";
import { tables } from "../tables.ts";
import { toTableRows } from "./table-rows.ts";

/**
 * The tables of what is published, and for `ids` of the whole dataset. Rows are made when they are asked for.
 *
 * Asking for those of a table that nobody makes throws an `Error`.
 */
export function toTableSet(published: Dataset, whole: Dataset): TableSet {
  const makers = new Map(Object.entries(toTableRows(published, whole)));
  return {
    tables,
    rows: (table) => {
      const make = makers.get(table);
      if (make === undefined) throw new Error(`nobody makes the rows of ${table}`);
      return make();
    },
  };
}
