import type { Field, FieldType, TableSchema } from "../../snapshot/table-schema.ts";
import { type DescribedTable, findCodes } from "./described-tables.ts";

/** Croissant 1.1, section "DataType". */
const DATA_TYPES = {
  string: "sc:Text",
  integer: "sc:Integer",
  boolean: "sc:Boolean",
  date: "sc:Date",
} as const satisfies Record<FieldType, string>;

/** The field that holds every code of every vocabulary: codes are told where they are explained, and not again here. */
const CODES = { table: "vocabulary", column: "code" } as const;

/** Describes the tables (Croissant 1.1, section "RecordSets"). */
export function toRecordSets(tables: readonly DescribedTable[]): readonly object[] {
  const described = new Set(tables.map(({ schema }) => schema.name));
  return tables.map((table) => toRecordSet(table, described));
}

function toRecordSet({ schema, csv }: DescribedTable, described: ReadonlySet<string>) {
  return {
    "@type": "cr:RecordSet",
    "@id": schema.name,
    name: schema.name,
    description: schema.description,
    key: schema.primaryKey.map((column) => ({ "@id": `${schema.name}/${column}` })),
    field: schema.fields.map((field) => ({
      "@type": "cr:Field",
      "@id": `${schema.name}/${field.name}`,
      name: field.name,
      description: field.description,
      dataType: DATA_TYPES[field.type],
      source: { fileObject: { "@id": csv.path }, extract: { column: field.name } },
      ...toReferences(schema, field, described),
    })),
  };
}

/** The fields that hold every value of this one. A key of several columns is referred to column by column. */
function toReferences(schema: TableSchema, field: Field, described: ReadonlySet<string>) {
  const keys = schema.foreignKeys ?? [];
  const targets = keys.flatMap(({ fields, reference }) => {
    const table = reference.resource ?? schema.name;
    const column = reference.fields[fields.indexOf(field.name)];
    return column === undefined || !described.has(table) ? [] : [`${table}/${column}`];
  });
  const isCode = findCodes(field["x-vocabulary"]) !== undefined && described.has(CODES.table);
  const codes = isCode ? [`${CODES.table}/${CODES.column}`] : [];
  const references = [...targets, ...codes].map((id) => ({ "@id": id }));
  if (references.length === 0) return {};
  return { references: references.length === 1 ? references[0] : references };
}
