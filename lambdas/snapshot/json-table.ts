import type { Cell, Row } from "./order.ts";
import type { TableSchema } from "./table-schema.ts";

/** In UTF-16 units. V8 keeps texts of more than about 128 KB apart, where they stay until a full collection. */
const CHUNK_LENGTH = 32 * 1024;

/** Writes a table as a JSON array with one row object per line, keys in the order of the schema, in chunks of bounded size. */
export function* toJsonTable(table: TableSchema, rows: Iterable<Row>): Iterable<string> {
  const columns = table.fields.map((field) => ({ name: field.name, key: `${JSON.stringify(field.name)}:` }));
  const toObject = (row: Row) => `{${columns.map(({ name, key }) => key + toJson(table, name, row[name])).join(",")}}`;
  yield* toJsonArray(rows, toObject);
  yield "\n";
}

/** Writes an array with one item per line, in chunks of bounded size. */
export function* toJsonArray<Item>(items: Iterable<Item>, toText: (item: Item) => string): Iterable<string> {
  let chunk = "[\n";
  let isFirst = true;
  for (const item of items) {
    chunk += isFirst ? toText(item) : `,\n${toText(item)}`;
    isFirst = false;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = "";
  }
  yield `${chunk}${isFirst ? "" : "\n"}]`;
}

function toJson(table: TableSchema, column: string, cell: Cell | undefined): string {
  if (cell === undefined) throw new Error(`a row of ${table.name} has no ${column}`);
  return typeof cell === "string" ? JSON.stringify(cell) : String(cell);
}
