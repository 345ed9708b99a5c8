import type { Field, TableSchema } from "../table-schema.ts";

/** Something that readers of a table may rely on, and that the next snapshot would not have any more. */
export type SchemaBreak =
  | { readonly what: "table-removed"; readonly table: string }
  | { readonly what: "column-removed"; readonly table: string; readonly column: string }
  | {
      readonly what: "column-retyped";
      readonly table: string;
      readonly column: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly what: "key-changed"; readonly table: string; readonly before: string; readonly after: string }
  | { readonly what: "code-removed"; readonly vocabulary: string; readonly code: string };

/** What differs between the tables of two snapshots, or between their vocabularies. */
export interface SchemaChanges {
  readonly breaks: readonly SchemaBreak[];
  /** What is new, in words: one for each table, column or code. */
  readonly additions: readonly string[];
}

/** Compares the tables of a snapshot with those of the one before it. Their codes are rows: see `compareCodes`. */
export function compareSchemas(before: readonly TableSchema[], after: readonly TableSchema[]): SchemaChanges {
  const now = new Map(after.map((table) => [table.name, table]));
  const known = new Set(before.map(({ name }) => name));
  const added = after.filter(({ name }) => !known.has(name)).map(({ name }) => `the table ${name} is new`);
  const compared = before.map((table) => compareTable(table, now.get(table.name)));
  return {
    breaks: compared.flatMap(({ breaks }) => breaks),
    additions: [...added, ...compared.flatMap(({ additions }) => additions)],
  };
}

function compareTable(before: TableSchema, after: TableSchema | undefined): SchemaChanges {
  const table = before.name;
  if (after === undefined) return { breaks: [{ what: "table-removed", table }], additions: [] };
  const now = new Map(after.fields.map((field) => [field.name, field]));
  const known = new Set(before.fields.map(({ name }) => name));
  const added = after.fields.filter(({ name }) => !known.has(name));
  return {
    breaks: [
      ...compareKey(before, after),
      ...before.fields.flatMap((field) => compareColumn(table, field, now.get(field.name))),
    ],
    additions: added.map(({ name }) => `the column ${table}.${name} is new`),
  };
}

function compareKey({ name: table, primaryKey }: TableSchema, after: TableSchema): readonly SchemaBreak[] {
  const [one, other] = [primaryKey.join(", "), after.primaryKey.join(", ")];
  return one === other ? [] : [{ what: "key-changed", table, before: one, after: other }];
}

function compareColumn(table: string, before: Field, after: Field | undefined): readonly SchemaBreak[] {
  const column = before.name;
  if (after === undefined) return [{ what: "column-removed", table, column }];
  if (keepsPromise(before, after)) return [];
  return [{ what: "column-retyped", table, column, before: describeType(before), after: describeType(after) }];
}

/** A column may come to promise more: that it is never empty, or that it holds codes only. */
function keepsPromise(before: Field, after: Field): boolean {
  const vocabulary = before["x-vocabulary"];
  return (
    before.type === after.type &&
    (vocabulary === undefined || vocabulary === after["x-vocabulary"]) &&
    (!before.constraints?.required || after.constraints?.required === true)
  );
}

function describeType({ type, constraints, "x-vocabulary": vocabulary }: Field): string {
  const codes = vocabulary === undefined ? type : `${type} of the vocabulary ${vocabulary}`;
  return `${codes}, ${constraints?.required ? "required" : "may be empty"}`;
}
