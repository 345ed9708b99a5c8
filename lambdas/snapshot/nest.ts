import { type NestedTable, toNestedColumns } from "./nested-columns.ts";
import type { Cell, Row } from "./order.ts";

/** The name of an entity; undefined where there is none of that id. */
export type NameOf = (entity: string) => string | undefined;

/** Looked up for each row, so made once. */
const COLUMNS = {
  claims: toNestedColumns("claims"),
  claim_entities: toNestedColumns("claim_entities"),
  claim_relations: toNestedColumns("claim_relations"),
  attestations: toNestedColumns("attestations"),
  attributions: toNestedColumns("attributions"),
  sources: toNestedColumns("sources"),
} as const;

/** Makes a row of a table an object within a line of `claims.jsonl`. Throws an `Error` for a value or an entity that is missing. */
export function nest(table: NestedTable, row: Row, nameOf: NameOf): Readonly<Record<string, Cell>> {
  const object: Record<string, Cell> = {};
  for (const { column, nameKey } of COLUMNS[table]) {
    const cell = row[column];
    if (cell === undefined) throw new Error(`a row of ${table} has no ${column}`);
    object[column] = cell;
    if (nameKey !== undefined) object[nameKey] = cell === null ? null : toName(String(cell), nameOf);
  }
  return object;
}

function toName(entity: string, nameOf: NameOf): string {
  const name = nameOf(entity);
  if (name === undefined) throw new Error(`${entity} is named and is no entity that is published`);
  return name;
}
