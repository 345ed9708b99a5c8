import { parseCellText, toCellText } from "../cell-text.ts";
import type { Cell, Row } from "../order.ts";
import type { Field } from "../table-schema.ts";
import { type ChangePlace, ChangesError } from "./changes-error.ts";
import type { Paired, PairedTable } from "./paired.ts";
import type { RecordChange } from "./record-change.ts";
import { toKey } from "./record-order.ts";

type Columns = readonly Paired<Field>[];

/** Whether a row that nothing happened to is the same row in the new table. */
export function hasSameColumns(columns: Columns): boolean {
  return columns.every(({ before, after }) => before?.type === after?.type);
}

/**
 * The row that a row becomes by the changes of its record; undefined where it is removed. Throws a `ChangesError` where they
 * do not fit, as `applyChanges` says.
 */
export function changeRow(
  paired: PairedTable,
  columns: Columns,
  row: Row | undefined,
  record: RecordChange | undefined,
): Row | undefined {
  const at: ChangePlace = record ?? {
    table: paired.name,
    ...(row && paired.before && { key: toKey(paired.before, row) }),
  };
  if (record) checkPresence(record, row);
  const texts = new Map(columns.map(({ name, before }) => [name, before ? toCellText(row?.[name] ?? null) : null]));
  for (const [field, { before, after }] of record?.fields ?? []) {
    const found = texts.get(field);
    if (found === undefined) throw new ChangesError({ ...at, field }, "there is no such column");
    if (found !== before) throw new ChangesError({ ...at, field }, `it was ${show(before)}, and is ${show(found)}`);
    texts.set(field, after);
  }
  const isGone = record?.op === "removed";
  const cells = columns.flatMap(({ name, after }) => {
    const text = texts.get(name) ?? null;
    if (after && !isGone) return [[name, toCell({ ...at, field: name }, after, text)] as const];
    if (text !== null) throw new ChangesError({ ...at, field: name }, `${show(text)} is lost, and no change says so`);
    return [];
  });
  return isGone ? undefined : checkKey(paired, record, Object.fromEntries(cells));
}

function checkPresence(record: RecordChange, row: Row | undefined): void {
  if (row && record.op === "added") throw new ChangesError(record, "it is to be added, and is there already");
  if (!row && record.op !== "added") throw new ChangesError(record, `it is to be ${record.op}, and is not there`);
}

/** A change may touch the columns of the key only where they are other columns than before, with the same values. */
function checkKey({ after }: PairedTable, record: RecordChange | undefined, row: Row): Row {
  if (after === undefined) throw new ChangesError(record ?? { table: "none" }, "its table is there no more");
  if (record && toKey(after, row) !== record.key)
    throw new ChangesError(record, `its key becomes ${toKey(after, row)}`);
  return row;
}

function toCell(at: ChangePlace, { type }: Field, text: string | null): Cell {
  const cell = text === null ? null : parseCellText(type, text);
  if (cell === undefined) throw new ChangesError(at, `${show(text)} is no ${type}`);
  return cell;
}

function show(text: string | null): string {
  return text === null ? "nothing" : JSON.stringify(text);
}
