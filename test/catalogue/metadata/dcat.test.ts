import vocabularyOfDcat from "@vocabulary/dcat";
import vocabularyOfDct from "@vocabulary/dcterms";
import vocabularyOfFoaf from "@vocabulary/foaf";
import vocabularyOfProv from "@vocabulary/prov";
import { beforeAll, describe, expect, it } from "vitest";
import { expandStrictly, toGraph, validateShapes } from "./linked-data.ts";
import { type WrittenMetadata, writeMetadata } from "./made-catalogue.ts";
import { Terms } from "./terms.ts";

const DCAT = "http://www.w3.org/ns/dcat#";

/** What DCAT 3 added (its sections 11.1 and 12.1): the package holds an older edition. */
const DCAT_3 = ["DatasetSeries", "inSeries", "first", "last", "prev", "version", "previousVersion"].map(
  (name) => DCAT + name,
);

/** Vocabularies that DCAT 3 borrows from and no package holds (sections 6.16, 11.2 and 11.3), and RDF Schema. */
const BORROWED = [
  ...["Checksum", "checksum", "algorithm", "checksumValue"].map((name) => `http://spdx.org/rdf/terms#${name}`),
  ...["status", "versionNotes"].map((name) => `http://www.w3.org/ns/adms#${name}`),
  "http://www.w3.org/2000/01/rdf-schema#label",
];

const TERMS = new Terms(
  [vocabularyOfDcat, vocabularyOfDct, vocabularyOfFoaf, vocabularyOfProv],
  [...DCAT_3, ...BORROWED],
);

type Node = Record<string, unknown>;
type Change = (node: Node) => unknown;

let metadata: WrittenMetadata;
beforeAll(async () => {
  metadata = await writeMetadata();
});

/** The document with the first node of a type changed. */
function read(type = "Catalog", change: Change = () => {}) {
  const document: { "@graph": Node[] } = JSON.parse(metadata.file("catalog.jsonld"));
  change(find(document, type));
  return document;
}

function find(value: unknown, type: string): Node {
  const queue = [value];
  for (const one of queue) {
    if (typeof one !== "object" || one === null) continue;
    if ((one as Node)["@type"] === type) return one as Node;
    queue.push(...Object.values(one));
  }
  throw new Error(`there is no ${type}`);
}

describe("DCAT 3", () => {
  it("expands without dropping a word, and uses only words that are defined", async () => {
    await expandStrictly(read());
    expect(TERMS.findUndefined(await toGraph(read()))).toEqual([]);
  });

  it("has what DCAT 3 and DCAT-AP demand", async () => {
    expect(await validateShapes(await toGraph(read()), "dcat.ttl")).toEqual([]);
  });

  it("tells of every version, with the digest of its manifest and each of its files as they were released", () => {
    const versions = read()["@graph"].filter((node) => node["@type"] === "Dataset");
    const said = versions.map((node) => ({
      version: node.version,
      identifier: node.identifier,
      files: (node.distribution as Node[]).map((file) => [
        file.title,
        file.byteSize,
        (file.checksum as Node).checksumValue,
      ]),
    }));
    const released = metadata.input.releases.map(({ version, manifestSha256, files }) => ({
      version,
      identifier: `sha256:${manifestSha256}`,
      files: files.map(({ path, bytes, sha256 }) => [path, String(bytes), sha256]),
    }));
    expect(said).toEqual(released);
  });

  it("links each version to the one before, and marks the withdrawn one", () => {
    const versions = read()["@graph"].filter((node) => node["@type"] === "Dataset");
    const page = (version: string) => `https://claims.example.org/releases/${version}`;
    expect(versions.map((node) => node.previousVersion)).toEqual([
      undefined,
      page("1.0.0"),
      page("1.0.1"),
      page("1.1.0"),
    ]);
    expect(versions.map((node) => `${node.status}`.split("/").at(-1))).toEqual([
      "Completed",
      "Withdrawn",
      "Completed",
      "Completed",
    ]);
  });

  it("names the commit only where the data are those of the commit", () => {
    const versions = read()["@graph"].filter((node) => node["@type"] === "Dataset");
    expect(versions.map((node) => node.wasGeneratedBy !== undefined)).toEqual([true, true, false, true]);
  });
});

describe("DCAT 3, with a fault", () => {
  it.each<[string, string, Change]>([
    ["a catalogue without a publisher", "Catalog", (node) => delete node.publisher],
    ["a catalogue without a title", "Catalog", (node) => delete node.title],
    ["a series without its last member", "DatasetSeries", (node) => delete node.last],
    ["a version in no series", "Dataset", (node) => delete node.inSeries],
    ["a version without a number", "Dataset", (node) => delete node.version],
    [
      "a previous version that is none",
      "Dataset",
      (node) => Object.assign(node, { previousVersion: "https://claims.example.org/x" }),
    ],
    ["a day without a time", "Dataset", (node) => Object.assign(node, { issued: "2025-02-28" })],
    ["a file without an address", "Distribution", (node) => delete node.accessURL],
    ["a size that is negative", "Distribution", (node) => Object.assign(node, { byteSize: "-1" })],
    ["a media type as a text", "Distribution", (node) => Object.assign(node, { mediaType: "https://example.org/csv" })],
    ["a digest that is too short", "Checksum", (node) => Object.assign(node, { checksumValue: "abcd" })],
    [
      "a digest by another algorithm",
      "Checksum",
      (node) => Object.assign(node, { algorithm: "http://spdx.org/rdf/terms#checksumAlgorithm_md5" }),
    ],
    ["an agent without a name", "Agent", (node) => delete node.name],
  ])("is refused for %s", async (_, type, change) => {
    expect(await validateShapes(await toGraph(read(type, change)), "dcat.ttl")).not.toEqual([]);
  });

  it("is refused for words that nobody defined", async () => {
    const change: Change = (node) => Object.assign(node, { "dcat:licence": "CC-BY-4.0" });
    expect(TERMS.findUndefined(await toGraph(read("Dataset", change)))).toEqual([`${DCAT}licence`]);
    await expect(expandStrictly(read("Dataset", (node) => Object.assign(node, { licence: "x" })))).rejects.toThrow(
      /Safe/i,
    );
  });
});
