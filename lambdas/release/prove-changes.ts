import { join } from "node:path";
import { applyChanges } from "../snapshot/changes/apply-changes.ts";
import { ChangesError } from "../snapshot/changes/changes-error.ts";
import { type PairedTable, pairTables } from "../snapshot/changes/paired.ts";
import type { PreviousSnapshot } from "../snapshot/changes/previous-snapshot.ts";
import { toKey } from "../snapshot/changes/record-order.ts";
import type { Row } from "../snapshot/order.ts";
import type { TableSchema } from "../snapshot/table-schema.ts";
import type { ChangesRow } from "../snapshot/tables.generated.ts";
import { readChanges } from "./read-changes.ts";
import { readJsonRows } from "./read-json-rows.ts";

/**
 * Proves that the written `changes.json` leads from the tables of the release before to the written tables, in every row and
 * value; for a first release, that it is empty. All of it is read back, one row of each table at a time.
 *
 * Throws a `ChangesError` that names table, key and field.
 */
export function proveChanges(
  previous: Pick<PreviousSnapshot, "tables" | "rows"> | undefined,
  tables: readonly TableSchema[],
  folder: string,
): void {
  const changes = readChanges(join(folder, "changes.json"));
  try {
    for (const paired of previous ? pairTables(previous.tables, tables) : [])
      proveTable(paired, previous && paired.before ? previous.rows(paired.name) : [], changes.of(paired.name), folder);
    const left = changes.next();
    if (left)
      throw new ChangesError(
        left,
        previous ? "no table before or after it has this place" : "a first release has no changes",
      );
  } finally {
    changes.close();
  }
}

function proveTable(paired: PairedTable, rows: Iterable<Row>, changes: Iterable<ChangesRow>, folder: string): void {
  const { name, after } = paired;
  const written = Iterator.from(after ? readJsonRows(join(folder, `${name}.json`)) : []);
  try {
    for (const row of applyChanges(paired, rows, changes)) {
      if (after) proveRow(after, row, written.next().value);
    }
    const { value: more } = written.next();
    if (more)
      throw new ChangesError(
        { table: name, key: JSON.stringify(more) },
        "it was written, and the changes do not lead to it",
      );
  } finally {
    written.return?.();
  }
}

function proveRow(table: TableSchema, row: Row, written: Readonly<Record<string, unknown>> | undefined): void {
  const at = { table: table.name, key: toKey(table, row) };
  if (written === undefined) throw new ChangesError(at, "the changes lead to it, and it was not written");
  for (const { name } of table.fields)
    if (row[name] !== written[name])
      throw new ChangesError(
        { ...at, field: name },
        `the changes lead to ${JSON.stringify(row[name])}, and ${JSON.stringify(written[name])} was written`,
      );
}
