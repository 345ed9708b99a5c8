import type { ChangesRow } from "../tables.generated.ts";
import { ChangesError } from "./changes-error.ts";

/** What became of one value, as its CSV has it. Null where there is none. */
export type ValueChange = Pick<ChangesRow, "before" | "after">;

/** What became of one row of a table. */
export interface RecordChange extends Pick<ChangesRow, "table" | "key" | "op"> {
  /** The values that differ, by column. */
  readonly fields: ReadonlyMap<string, ValueChange>;
}

/** Puts together the rows of `changes` that are about one record, which stand next to each other. */
export function* groupRecords(rows: Iterable<ChangesRow>): Iterable<RecordChange> {
  let open: (RecordChange & { readonly fields: Map<string, ValueChange> }) | undefined;
  for (const { table, key, op, field, before, after } of rows) {
    if (open?.key !== key || open.table !== table || open.op !== op) {
      if (open) yield open;
      open = { table, key, op, fields: new Map() };
    }
    if (open.fields.has(field)) throw new ChangesError({ table, key, field }, "it is changed twice");
    open.fields.set(field, { before, after });
  }
  if (open) yield open;
}

/** The rows of `changes` that say what became of a record. */
export function* toChangesRows({ table, key, op, fields }: RecordChange): Iterable<ChangesRow> {
  for (const [field, { before, after }] of fields) yield { table, key, op, field, before, after };
}
