import type { ContextDefinition } from "jsonld";
import papa from "papaparse";

/** A CSVW document as far as the tests read it. */
export interface CsvwDocument {
  readonly tables: readonly CsvwTable[];
}

export interface CsvwTable {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: CsvwColumn[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: readonly string[];
      readonly reference: { readonly resource: string; readonly columnReference: readonly string[] };
    }[];
  };
}

interface CsvwColumn {
  readonly name: string;
  readonly titles: string;
  readonly required?: boolean;
  readonly datatype: { readonly base: string; readonly format?: string; readonly minimum?: number };
}

const csvw = (name: string, parts: object = {}) => ({ "@id": `csvw:${name}`, ...parts });

/** What the words of CSVW mean, as far as they are used here (Metadata Vocabulary for Tabular Data, sections 5 and 6). */
export const CSVW_CONTEXT: ContextDefinition = {
  csvw: "http://www.w3.org/ns/csvw#",
  dc: "http://purl.org/dc/terms/",
  schema: "http://schema.org/",
  ...Object.fromEntries(
    [
      ...["aboutUrl", "base", "datatype", "delimiter", "dialect", "doubleQuote", "encoding", "format", "header"],
      ...["lineTerminators", "name", "null", "quoteChar", "reference", "required", "tableSchema", "trim"],
    ].map((name) => [name, csvw(name, { "@language": null })]),
  ),
  minimum: csvw("minInclusive"),
  tables: csvw("table"),
  url: csvw("url", { "@type": "@id" }),
  resource: csvw("resource", { "@type": "@id" }),
  columns: csvw("column", { "@container": "@list" }),
  titles: csvw("title"),
  primaryKey: csvw("primaryKey", { "@language": null }),
  foreignKeys: csvw("foreignKey"),
  columnReference: csvw("columnReference", { "@container": "@list", "@language": null }),
};

type Row = Readonly<Record<string, string>>;

/** Compares a CSVW document with the files that it describes: what a validator would refuse, in words. */
export function findCsvwFaults({ tables }: CsvwDocument, text: (url: string) => string): readonly string[] {
  const rows = new Map(tables.map(({ url }) => [url, parseTable(text(url))]));
  return tables.flatMap((table) => [
    ...findHeaderFaults(table, text(table.url)),
    ...table.tableSchema.columns.flatMap((column) => findCellFaults(column, rows.get(table.url) ?? [])),
    ...findKeyFaults(table, rows),
  ]);
}

function findHeaderFaults({ url, tableSchema }: CsvwTable, text: string): readonly string[] {
  const header = text.slice(0, text.indexOf("\n"));
  return tableSchema.columns.map(({ titles }) => titles).join() === header ? [] : [`the header of ${url} is ${header}`];
}

function findCellFaults({ name, datatype, required }: CsvwColumn, rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => {
    const cell = row[name] ?? "";
    if (cell === "") return required ? [`${name} is required`] : [];
    return findCellFault(cell, datatype).map((fault) => `${name}: ${fault}`);
  });
}

function findCellFault(cell: string, { base, format, minimum }: CsvwColumn["datatype"]): readonly string[] {
  switch (base) {
    case "integer":
      return /^-?\d+$/.test(cell) && Number(cell) >= (minimum ?? Number(cell)) ? [] : [`${cell} is no integer`];
    case "boolean":
      return format?.split("|").includes(cell) ? [] : [`${cell} is no boolean`];
    case "date":
      return /^\d{4}-\d\d-\d\d$/.test(cell) && format === "yyyy-MM-dd" ? [] : [`${cell} is no date`];
    default:
      return format === undefined || new RegExp(format, "u").test(cell) ? [] : [`${cell} is not of the format`];
  }
}

function findKeyFaults(
  { url, tableSchema }: CsvwTable,
  tables: ReadonlyMap<string, readonly Row[]>,
): readonly string[] {
  const { primaryKey, foreignKeys = [] } = tableSchema;
  const rows = tables.get(url) ?? [];
  const keys = rows.map((row) => toKey(row, primaryKey));
  const references = foreignKeys.flatMap(({ columnReference, reference }) => {
    const known = new Set(tables.get(reference.resource)?.map((row) => toKey(row, reference.columnReference)));
    const isMet = (row: Row) =>
      columnReference.some((name) => row[name] === "") || known.has(toKey(row, columnReference));
    return rows.every(isMet) ? [] : [`the reference from ${columnReference} of ${url} does not hold`];
  });
  return [...(new Set(keys).size === keys.length ? [] : [`the key of ${url} is not unique`]), ...references];
}

function toKey(row: Row, columns: readonly string[]): string {
  return JSON.stringify(columns.map((name) => row[name]));
}

function parseTable(text: string): readonly Row[] {
  return papa.parse<Row>(text.trimEnd(), { header: true, newline: "\n" }).data;
}
