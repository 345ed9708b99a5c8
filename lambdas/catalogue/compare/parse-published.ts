import { isObject, listOf, oneOf, type Parse, parseMembers, textUpTo } from "../../claims/json/parse-members.ts";
import type { TableSchema } from "../../snapshot/table-schema.ts";
import type { ChangesRow } from "../../snapshot/tables.generated.ts";

const text = textUpTo(100_000);

const textOrNull: Parse<string | null> = (value, at) => (value === null ? null : text(value, at));

/** Reads `changes.json`. Throws a `TypeError` that says what is wrong with it. */
export const parseChanges: Parse<readonly ChangesRow[]> = listOf(
  parseMembers({
    table: text,
    key: text,
    op: oneOf("added", "removed", "changed"),
    field: text,
    before: textOrNull,
    after: textOrNull,
  }),
);

/** As much of a table's schema as the order of changes is made from. */
const checkResource = parseMembers({
  name: text,
  schema: parseMembers({ primaryKey: listOf(text), fields: listOf(parseMembers({ name: text, type: text })) }),
});

/** Reads the schemas of the tables out of `datapackage.json`. Throws a `TypeError` that says what is wrong with it. */
export const parseTables: Parse<readonly TableSchema[]> = (value, at) =>
  parseMembers({ resources: listOf(parseResource) })(value, at).resources;

const parseResource: Parse<TableSchema> = (value, at) => {
  const { name, schema } = checkResource(value, at);
  // What it says besides was checked before it was published, and no order depends on it.
  const published = isObject(value) && isObject(value.schema) ? value.schema : schema;
  return { ...published, name } as unknown as TableSchema;
};
