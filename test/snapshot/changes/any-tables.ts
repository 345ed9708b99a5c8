import fc from "fast-check";
import type { TableSet } from "../../../lambdas/snapshot/changes/compare-tables.ts";
import { byColumns, type Cell, type Row } from "../../../lambdas/snapshot/order.ts";
import type { Field, FieldType, TableSchema } from "../../../lambdas/snapshot/table-schema.ts";

/** Texts that are easily taken for others in CSV, in JSON, as numbers or as keys. */
const text = fc.oneof(
  fc.constantFrom("a", "b", "10", "9", "-1", "true", "null", "🏗", "\uFFFD", "é", 'a,"b"', "a\nb", '["a",1]', "a|b"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }),
);

const VALUES: Readonly<Record<FieldType, fc.Arbitrary<Cell>>> = {
  string: text,
  integer: fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer()),
  boolean: fc.boolean(),
  date: fc.constantFrom("2021-03-01", "2021-03-02"),
};

/** Most keys stay the same kind of key; now and then the columns, their number or their types change between two releases. */
const KEYS: readonly (readonly Field[])[] = [
  [column("name", "string", true), column("n", "integer", true)],
  [column("n", "integer", true)],
  [column("name", "string", true)],
  [column("other_name", "string", true)],
  [column("n", "integer", true), column("high", "boolean", true)],
];
const key = fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.nat(KEYS.length - 1));

const type = fc.constantFrom<FieldType>("string", "integer", "boolean", "date");
const otherColumns = fc
  .subarray(["one", "two", "three", "four"])
  .chain((names) => fc.tuple(fc.shuffledSubarray(names, { minLength: names.length }), fc.array(type, { minLength: 4 })))
  .map(([names, types]) => names.map((name, index) => column(name, types[index] ?? "string", false)));

function column(name: string, fieldType: FieldType, required: boolean): Field {
  return { name, type: fieldType, title: "x", description: "x", ...(required && { constraints: { required } }) };
}

/** A table schema from its columns. */
export function tableOf(name: string, primaryKey: readonly string[], fields: readonly Field[]): TableSchema {
  const $schema = "https://datapackage.org/profiles/2.0/tableschema.json";
  return { $schema, name, title: "x", description: "x", fields, missingValues: [""], primaryKey };
}

/** A set of tables held in memory. */
export function tableSet(tables: readonly (readonly [table: TableSchema, rows: readonly Row[]])[]): TableSet {
  const rows = new Map(tables.map(([table, held]) => [table.name, held.toSorted(byColumns(table.primaryKey))]));
  return { tables: tables.map(([table]) => table), rows: (name) => rows.get(name) ?? [] };
}

function anyRows(table: TableSchema): fc.Arbitrary<readonly Row[]> {
  const cells = table.fields.map((field): [string, fc.Arbitrary<Cell>] => [
    field.name,
    field.constraints?.required ? VALUES[field.type] : fc.option(VALUES[field.type]),
  ]);
  const selector = (row: Row) => JSON.stringify(table.primaryKey.map((name) => row[name]));
  return fc.uniqueArray(fc.record(Object.fromEntries(cells)), { maxLength: 12, selector });
}

const anyTable = (name: string) =>
  fc
    .tuple(key, otherColumns, fc.boolean())
    .map(([index, others, isKeyLast]) => {
      const keys = KEYS[index] ?? [];
      const primaryKey = keys.map((field) => field.name);
      return tableOf(name, primaryKey, isKeyLast ? [...others, ...keys] : [...keys, ...others]);
    })
    .chain((table) => fc.tuple(fc.constant(table), anyRows(table)));

/** The tables of some release: any of three, with any columns. */
export const anyTableSet: fc.Arbitrary<TableSet> = fc
  .shuffledSubarray(["tides", "quays", "cranes"], { minLength: 1 })
  .chain((names) => fc.tuple(...names.map(anyTable)))
  .map(tableSet);

/** The tables of some releases of the same form, in which only rows differ. */
export const alikeTableSets: fc.Arbitrary<readonly [TableSet, TableSet, TableSet]> = anyTable("tides").chain(
  ([table, rows]) =>
    fc
      .tuple(anyRows(table), anyRows(table))
      .map(([second, third]) => [
        tableSet([[table, rows]]),
        tableSet([[table, mix(table, rows, second)]]),
        tableSet([[table, mix(table, second, third)]]),
      ]),
);

/** Every second row of one list with those of another that have other keys, so that many rows stay as they were. */
function mix(table: TableSchema, one: readonly Row[], other: readonly Row[]): readonly Row[] {
  const compare = byColumns(table.primaryKey);
  const kept = one.filter((_, index) => index % 2 === 0);
  return [...kept, ...other.filter((row) => kept.every((keptRow) => compare(row, keptRow) !== 0))];
}
