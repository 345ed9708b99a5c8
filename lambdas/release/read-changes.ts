import { ChangesError } from "../snapshot/changes/changes-error.ts";
import type { ChangesRow } from "../snapshot/tables.generated.ts";
import { readJsonRows } from "./read-json-rows.ts";

/** The rows of a `changes.json`, read once from the start to the end. */
export interface WrittenChanges {
  /** Takes the rows of one table, if it comes next. */
  of(table: string): Iterable<ChangesRow>;
  /** The row that comes next; undefined at the end. */
  next(): ChangesRow | undefined;
  /** Has to be called, since the file is held open. */
  close(): void;
}

/** Opens a written `changes.json`. Reading throws a `ChangesError` for a row that is none. */
export function readChanges(path: string): WrittenChanges {
  const rows = Iterator.from(readJsonRows(path)).map(parseChange);
  const advance = (): ChangesRow | undefined => rows.next().value;
  let ahead = advance();
  return {
    *of(table) {
      for (; ahead?.table === table; ahead = advance()) yield ahead;
    },
    next: () => ahead,
    close: () => rows.return?.(),
  };
}

function parseChange({ table, key, op, field, before, after }: Readonly<Record<string, unknown>>): ChangesRow {
  if (typeof table !== "string" || typeof key !== "string" || typeof field !== "string")
    throw new ChangesError({ table: "changes" }, "a row does not say what it is about");
  if (op !== "added" && op !== "removed" && op !== "changed")
    throw new ChangesError({ table, key, field }, `there is no operation ${JSON.stringify(op)}`);
  if (!isValue(before) || !isValue(after)) throw new ChangesError({ table, key, field }, "a value is no text");
  return { table, key, op, field, before, after };
}

function isValue(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}
