import { createHash } from "node:crypto";
import papa from "papaparse";
import { toEncoding } from "../../support/release-in-memory.ts";

interface Reference {
  readonly "@id": string;
}

/** A Croissant document as far as the tests read it. */
export interface CroissantDocument {
  readonly "@context": object;
  readonly distribution: readonly (Reference & { contentUrl: string; sha256: string; contentSize?: string })[];
  readonly recordSet: readonly RecordSet[];
  license?: string;
  creator?: unknown;
  creativeWorkStatus?: string;
}

interface RecordSet extends Reference {
  dataType?: string;
  key: readonly Reference[] | Reference;
  field: readonly Field[];
  data?: Record<string, string>[];
}

interface Field extends Reference {
  dataType?: string;
  source?: { fileObject: Reference; extract: { column: string } };
  references?: readonly Reference[] | Reference;
}

/** Compares a Croissant document with the files that it describes, as a loader would read them: what does not fit, in words. */
export function findCroissantFaults(document: CroissantDocument, text: (path: string) => string): readonly string[] {
  const values = readValues(document, text);
  const of = (field: Reference) => values.get(field["@id"]);
  return [
    ...findFileFaults(document, text),
    ...document.recordSet.flatMap((recordSet) => [
      ...recordSet.field.filter((field) => of(field) === undefined).map((field) => `${field["@id"]} has no column`),
      ...findKeyFaults(recordSet, values),
      ...recordSet.field.flatMap((field) =>
        toList(field.references)
          .filter((target) => !isSubset(of(field), of(target)))
          .map((target) => `the reference of ${field["@id"]} to ${target["@id"]} does not hold`),
      ),
    ]),
  ];
}

function findFileFaults({ distribution }: CroissantDocument, text: (path: string) => string): readonly string[] {
  return distribution.flatMap((file) => {
    const content = Buffer.from(text(file["@id"]), toEncoding(file["@id"]));
    const size = `${content.byteLength} B`;
    const digest = createHash("sha256").update(content).digest("hex");
    return [
      ...(file.sha256 === digest ? [] : [`the digest of ${file["@id"]} is ${digest}`]),
      ...((file.contentSize ?? size) === size ? [] : [`the size of ${file["@id"]} is ${size}`]),
      ...(file.contentUrl.endsWith(`/${file["@id"]}`) ? [] : [`the address of ${file["@id"]} is another one's`]),
    ];
  });
}

function findKeyFaults({ key, field, "@id": id }: RecordSet, values: ReadonlyMap<string, readonly string[]>) {
  const keys = toList(key);
  if (!keys.every((part) => field.some((one) => one["@id"] === part["@id"])))
    return [`the key of ${id} is not its own`];
  const columns = keys.map((part) => values.get(part["@id"]) ?? []);
  const rows = (columns[0] ?? []).map((_, row) => JSON.stringify(columns.map((column) => column[row])));
  return new Set(rows).size === rows.length ? [] : [`the key of ${id} is not unique`];
}

/** The values of every field, in the order of the rows. */
function readValues({ recordSet }: CroissantDocument, text: (path: string) => string) {
  const tables = new Map<string, readonly Readonly<Record<string, string>>[]>();
  const values = new Map<string, readonly string[]>();
  for (const { field, data } of recordSet)
    for (const { "@id": id, source } of field) {
      const path = source?.fileObject["@id"] ?? "";
      if (source && !tables.has(path)) tables.set(path, parseTable(text(path)));
      const column = source ? source.extract.column : id;
      const rows = source ? tables.get(path) : data;
      const has = source ? parseHeader(text(path)).includes(column) : true;
      if (rows !== undefined && has)
        values.set(
          id,
          rows.map((row) => `${row[column]}`),
        );
    }
  return values;
}

function parseTable(text: string) {
  return papa.parse<Readonly<Record<string, string>>>(text.trimEnd(), { header: true, newline: "\n" }).data;
}

function parseHeader(text: string): readonly string[] {
  return text.slice(0, text.indexOf("\n")).split(",");
}

/** An empty cell refers to nothing. */
function isSubset(values: readonly string[] = [], of: readonly string[] = []): boolean {
  const known = new Set(of);
  return values.every((value) => value === "" || known.has(value));
}

function toList(references: readonly Reference[] | Reference | undefined): readonly Reference[] {
  if (references === undefined) return [];
  return "@id" in references ? [references] : references;
}
