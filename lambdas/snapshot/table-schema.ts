/** The types that a published column may have (Table Schema 2.0, field types). A date is YYYY-MM-DD. */
export type FieldType = "string" | "integer" | "boolean" | "date";

/** A column as its file in `schemas/snapshot/tables` describes it (Table Schema 2.0, field descriptor). */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: string;
  readonly description: string;
  /** The vocabulary that holds the codes of the column, so that they are written once. */
  readonly "x-vocabulary"?: string;
  readonly "x-standard"?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
  };
}

/** A reference to the rows of another table, or of the same one where `resource` is left out. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

/** A published table (Table Schema 2.0). Its columns stand in the order of `fields`, its rows in that of the primary key. */
export interface TableSchema {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A table schema as the compiler infers it from its file, where the type of a column is any text. */
type Loaded = Omit<TableSchema, "fields"> & {
  readonly fields: readonly (Omit<Field, "type"> & { readonly type: string })[];
};

/** Reads a loaded table schema. Throws a `TypeError` for a column of a type that this project does not publish. */
export function parseTableSchema(loaded: Loaded): TableSchema {
  const fields = loaded.fields.map((field) => ({ ...field, type: parseFieldType(field.type) }));
  return { ...loaded, fields };
}

function parseFieldType(text: string): FieldType {
  if (text === "string" || text === "integer" || text === "boolean" || text === "date") return text;
  throw new TypeError(`no published column has the type "${text}"`);
}
