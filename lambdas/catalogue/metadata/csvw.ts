import type { Field, ForeignKey, TableSchema } from "../../snapshot/table-schema.ts";
import type { PublishedRelease } from "../catalogue-input.ts";
import { ROUTES } from "../routes.ts";
import { type Cited, toContentUrl, toVersionUrl } from "./cited-version.ts";
import { type DescribedTable, findCodes, toDescribedTables } from "./described-tables.ts";

/** The columns whose rows have pages: a row is about what its page is about. */
const SUBJECTS: Readonly<Record<string, string>> = {
  claims: `${ROUTES.claims}/{claim_id}`,
  sources: `${ROUTES.sources}/{source_id}`,
  entities: `${ROUTES.entities}/{entity_id}`,
};

/** Describes the CSV files of a version by their immutable addresses (W3C Metadata Vocabulary for Tabular Data). */
export function toCsvw(cited: Cited, release: PublishedRelease): object {
  const { title, description, licence } = cited.input.dataset;
  const tables = toDescribedTables(cited, release);
  const urls = new Map(tables.map(({ schema, csv }) => [schema.name, toContentUrl(cited, release, csv.path)]));
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "@id": `${toVersionUrl(cited, release)}/csvw.json`,
    "dc:title": title,
    "dc:description": description,
    "dc:license": { "@id": licence.path },
    "schema:version": release.version,
    dialect: {
      encoding: "utf-8",
      delimiter: ",",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      trim: false,
      lineTerminators: "\n",
    },
    tables: tables.map((table) => toTable(table, urls, cited.input.site)),
  };
}

function toTable({ schema }: DescribedTable, urls: ReadonlyMap<string, string>, site: string) {
  const subject = SUBJECTS[schema.name];
  return {
    url: urls.get(schema.name),
    "dc:title": schema.title,
    "dc:description": schema.description,
    tableSchema: {
      ...(subject !== undefined && { aboutUrl: site + subject }),
      columns: schema.fields.map((field) => toColumn(field, schema)),
      primaryKey: schema.primaryKey,
      ...toForeignKeys(schema, urls),
    },
  };
}

/** The header holds names, and the title of a column is what stands in the header (section 5.6). */
function toColumn(field: Field, { missingValues }: TableSchema) {
  return {
    name: field.name,
    titles: field.name,
    "dc:title": field.title,
    "dc:description": field.description,
    datatype: toDatatype(field),
    null: missingValues,
    ...(field.constraints?.required && { required: true }),
  };
}

/** Types with what constrains them (section 5.11): a list of codes is a regular expression there. */
function toDatatype({ type, constraints, ...field }: Field) {
  const { pattern, minimum } = constraints ?? {};
  const codes = findCodes(field["x-vocabulary"])?.map((code) => code.const.replace(/[^\w-]/g, "\\$&"));
  switch (type) {
    case "string": {
      const format = codes === undefined ? pattern : `^(${codes.join("|")})$`;
      return { base: "string", ...(format !== undefined && { format }) };
    }
    case "integer":
      return { base: "integer", ...(minimum !== undefined && { minimum }) };
    case "boolean":
      return { base: "boolean", format: "true|false" };
    case "date":
      return { base: "date", format: "yyyy-MM-dd" };
  }
}

/** References to tables that the version has (section 5.5.2.1). */
function toForeignKeys({ name, foreignKeys = [] }: TableSchema, urls: ReadonlyMap<string, string>) {
  const found = foreignKeys.flatMap(({ fields, reference }: ForeignKey) => {
    const resource = urls.get(reference.resource ?? name);
    if (resource === undefined) return [];
    return [{ columnReference: fields, reference: { resource, columnReference: reference.fields } }];
  });
  return found.length === 0 ? {} : { foreignKeys: found };
}
