import type { Descriptor } from "../claims/records.generated.ts";
import type { Edition } from "./edition.ts";
import { type FileRecord, jsonFile, type PlannedFile } from "./planned-file.ts";
import type { Field, TableSchema } from "./table-schema.ts";
import { publishedTables } from "./tables.ts";
import { vocabularies } from "./vocabularies.ts";

/** Plans `datapackage.json` (Data Package 2.0): one resource for each CSV table, with its schema, size and digest. */
export function toDataPackage(descriptor: Descriptor, edition: Edition, written: readonly FileRecord[]): PlannedFile {
  const { name, title, description, homepage, keywords, creators, licence } = descriptor;
  return jsonFile("datapackage.json", {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    description,
    ...(homepage === undefined ? {} : { homepage }),
    version: edition.version,
    created: edition.date,
    keywords,
    contributors: creators.map((creator) => ({
      title: creator.name,
      ...(creator.orcid === undefined ? {} : { path: `https://orcid.org/${creator.orcid}` }),
      roles: ["creator"],
    })),
    licenses: [licence],
    resources: publishedTables.map((table) => toResource(table, written)),
  });
}

/** Throws an `Error` where the table was not written. */
function toResource(table: TableSchema, written: readonly FileRecord[]) {
  const path = `${table.name}.csv`;
  const file = written.find((record) => record.path === path);
  if (file === undefined) throw new Error(`${path} is to be described and was not written`);
  const { name, title, description, ...schema } = table;
  return {
    name,
    type: "table",
    path,
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: { lineTerminator: "\n" },
    schema: { ...schema, fields: table.fields.map(toPublishedField) },
  };
}

/** The codes of a column are taken from their vocabulary, so that they are written down in one place only. */
function toPublishedField(field: Field) {
  const vocabulary = vocabularies.get(field["x-vocabulary"] ?? "");
  if (vocabulary === undefined) return field;
  return {
    ...field,
    categories: vocabulary.oneOf.map((code) => ({ value: code.const, label: code.title })),
    constraints: { ...field.constraints, enum: vocabulary.oneOf.map((code) => code.const) },
  };
}
