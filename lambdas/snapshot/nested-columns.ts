import type { TableSchema } from "./table-schema.ts";
import { tables } from "./tables.ts";

/** A column of a table as an object within a line of `claims.jsonl` has it. */
export interface NestedColumn {
  readonly column: string;
  /** Under which key the name of the entity stands beside its id, where the column is one. */
  readonly nameKey?: string;
}

/** What of a table stands in an object: all columns but those that its place in the line says, and of documents some. */
const LEFT_OUT = {
  claims: [],
  claim_entities: ["claim_id"],
  claim_relations: ["claim_id"],
  attestations: ["claim_id", "source_id"],
  attributions: ["attestation_id", "source_id", "n"],
  // How a document was captured is said once, in its own table, and not again with each of its passages.
  sources: [
    "derived_from",
    "derivation",
    "n_attestations",
    "normalisation",
    "paragraphing",
    "paragraphs",
    "chars",
    "text_sha256",
    "note",
  ],
} as const;

/** A table whose rows stand in `claims.jsonl`. */
export type NestedTable = keyof typeof LEFT_OUT;

/** The keys of the objects that hold the rows of a table, in their order. */
export function toNestedColumns(name: NestedTable): readonly NestedColumn[] {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`there is no table ${name}`);
  const leftOut: readonly string[] = LEFT_OUT[name];
  return table.fields
    .filter((field) => !leftOut.includes(field.name))
    .map(({ name: column }) =>
      isEntity(table, column) ? { column, nameKey: column.replace(/_id$/, "_name") } : { column },
    );
}

function isEntity({ foreignKeys = [] }: TableSchema, column: string): boolean {
  return foreignKeys.some(({ fields, reference }) => fields.join() === column && reference.resource === "entities");
}
