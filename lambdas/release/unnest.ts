import { isObject } from "../claims/json/parse-members.ts";
import { type NestedTable, toNestedColumns } from "../snapshot/nested-columns.ts";
import type { TableSchema } from "../snapshot/table-schema.ts";
import { tables } from "../snapshot/tables.ts";
import { ParityError } from "./prove-parity.ts";

/** An object or a list within a line of `claims.jsonl`, before anything is known of it. */
export type Parsed = Readonly<Record<string, unknown>>;

/** The names of entities by their ids, as they were read from the table. */
export type Names = ReadonlyMap<string, unknown>;

/** Makes an object within a line the values of a row of its table, given those that its place in the line says. */
export type Unnest = (object: Parsed, given: Parsed, where: string) => readonly unknown[];

/**
 * Makes the way back from the objects of a line to the rows of a table: their values in the order of its columns.
 *
 * Each has to have exactly the keys that it should, `children` besides, and beside each id of an entity its name. It
 * throws a `ParityError` that says where one is not so; a column that is nowhere is `undefined`.
 */
export function toUnnest(name: NestedTable, names: Names, children: readonly string[]): Unnest {
  const columns = toNestedColumns(name);
  const own = columns.flatMap(({ column, nameKey }) => (nameKey ? [column, nameKey] : [column]));
  const keys = [...own, ...children].join();
  const { fields } = findTable(name);
  return (object, given, where) => {
    if (Object.keys(object).join() !== keys) throw new ParityError(`${where}: its keys are not ${keys}`);
    for (const { column, nameKey } of columns)
      if (nameKey !== undefined && object[nameKey] !== toName(names, object[column]))
        throw new ParityError(`${where}, ${nameKey}: it is not the name of ${object[column]}`);
    return fields.map((field) => (Object.hasOwn(object, field.name) ? object : given)[field.name]);
  };
}

/** A list of objects under a key of a line. Throws a `ParityError` where it is none. */
export function listOf(object: Parsed, key: string, where: string): readonly Parsed[] {
  const list = object[key];
  if (Array.isArray(list) && list.every(isObject)) return list;
  throw new ParityError(`${where}, ${key}: it is no list of objects`);
}

/** The values of a row of a table that was read, in the order of its columns. */
export function toValues({ fields }: TableSchema, row: Parsed): readonly unknown[] {
  return fields.map(({ name }) => row[name]);
}

/** Throws an `Error` where there is no such table. */
export function findTable(name: NestedTable): TableSchema {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`there is no table ${name}`);
  return table;
}

function toName(names: Names, entity: unknown): unknown {
  return entity === null ? null : names.get(String(entity));
}
