import type { Field, TableSchema } from "../../snapshot/table-schema.ts";
import type { Vocabulary } from "../../snapshot/vocabularies.ts";

type Vocabularies = ReadonlyMap<string, Vocabulary>;

/**
 * Writes the row types of the published tables as TypeScript: one type per table, and `TableRows`, which maps the
 * name of a table to its rows. A column that names a vocabulary becomes a union of its codes, and one that is not
 * required may be null.
 *
 * Throws an `Error` that names the column where a vocabulary does not exist.
 */
export function toTableTypes(tables: readonly TableSchema[], vocabularies: Vocabularies): string {
  const rows = tables.map(
    (table) =>
      `/** ${table.description} */\nexport type ${toTypeName(table.name)} = {\n${table.fields.map((field) => `  readonly ${field.name}: ${toType(field, vocabularies)};\n`).join("")}};\n`,
  );
  const names = tables.map((table) => `  readonly ${table.name}: ${toTypeName(table.name)};\n`);
  return [
    "// Generated from schemas/snapshot/tables by `npm run generate`. Do not edit.\n",
    ...rows,
    `/** The row of each table, by the name of the table. */\nexport interface TableRows {\n${names.join("")}}\n`,
  ].join("\n");
}

function toTypeName(table: string): string {
  return `${table.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase())}Row`;
}

function toType(field: Field, vocabularies: Vocabularies): string {
  const type = toValueType(field, vocabularies);
  return field.constraints?.required ? type : `${type} | null`;
}

function toValueType(field: Field, vocabularies: Vocabularies): string {
  const name = field["x-vocabulary"];
  if (name !== undefined) {
    const vocabulary = vocabularies.get(name);
    if (vocabulary === undefined)
      throw new Error(`column ${field.name} names the vocabulary ${name}, which is not there`);
    return vocabulary.oneOf.map((code) => JSON.stringify(code.const)).join(" | ");
  }
  switch (field.type) {
    case "integer":
      return "number";
    case "boolean":
      return "boolean";
    case "string":
    case "date":
      return "string";
  }
}
