import type { Field, TableSchema } from "../snapshot/table-schema.ts";
import { parseJsonAs } from "./parse-json-as.ts";
import { datapackage } from "./validators.generated.ts";

/** The part of `datapackage.json` that describes the tables. */
interface DataPackage {
  readonly resources: readonly (Pick<TableSchema, "name" | "title" | "description"> & {
    readonly schema: Omit<TableSchema, "name" | "title" | "description" | "fields"> & {
      readonly fields: readonly PublishedField[];
    };
  })[];
}

/** A column with its codes, which its vocabulary has too. */
type PublishedField = Field & {
  readonly categories?: unknown;
  readonly constraints?: Field["constraints"] & { readonly enum?: unknown };
};

/**
 * Reads the schemas of the tables out of a `datapackage.json`, as they were before the codes were copied into it. Throws a
 * `TypeError` that says what is wrong with it.
 */
export function parseDataPackage(name: string, bytes: Uint8Array): readonly TableSchema[] {
  const { resources } = parseJsonAs<DataPackage>(name, bytes, datapackage);
  return resources.map(({ name, title, description, schema }) => {
    return { name, title, description, ...schema, fields: schema.fields.map(toField) };
  });
}

function toField({ categories, ...field }: PublishedField): Field {
  if (field.constraints === undefined) return field;
  const { enum: codes, ...constraints } = field.constraints;
  const { constraints: _, ...rest } = field;
  return Object.keys(constraints).length === 0 ? rest : { ...field, constraints };
}
