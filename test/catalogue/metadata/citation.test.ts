import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-software-formats";
import { Cite } from "@citation-js/core";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { toCitationText } from "../../../lambdas/catalogue/metadata/cited-version.ts";
import { toReleaseMetadata } from "../../../lambdas/catalogue/metadata/release-metadata.ts";
import { HOSTILE } from "../../support/catalogue-input.ts";
import { findCffFaults } from "./cff-faults.ts";
import { findCslFaults } from "./csl-faults.ts";
import { type WrittenMetadata, writeMetadata } from "./made-catalogue.ts";

const VERSIONS = ["1.0.0", "1.0.1", "1.1.0", "1.1.1"] as const;

let metadata: WrittenMetadata;
beforeAll(async () => {
  metadata = await writeMetadata();
});

function releaseOf(version: string) {
  const release = metadata.input.releases.find((one) => one.version === version);
  if (release === undefined) throw new Error(`there is no ${version}`);
  return release;
}

const read = (version: string, file: string) => metadata.file(`releases/${version}/${file}`);

describe("CITATION.cff", () => {
  it.each(VERSIONS)("%s: keeps the rules of the Citation File Format 1.2.0", (version) => {
    expect(findCffFaults(parseYaml(read(version, "CITATION.cff"), { strict: true }))).toEqual([]);
  });

  it.each(VERSIONS)("%s: a reader of software citations finds version, page and year", (version) => {
    const [found] = new Cite(read(version, "CITATION.cff")).data;
    expect(found).toMatchObject({
      type: "dataset",
      title: metadata.input.dataset.title,
      version,
      URL: `https://claims.example.org/releases/${version}`,
      issued: { "date-parts": [[2025, expect.any(Number), expect.any(Number)]] },
    });
  });

  it("names the digest always, and the commit where the data are its own", () => {
    const identifiers = (version: string) => parseYaml(read(version, "CITATION.cff")).identifiers;
    const { manifestSha256, source } = releaseOf("1.0.0");
    expect(identifiers("1.0.0")).toMatchObject([
      { type: "other", value: `sha256:${manifestSha256}` },
      { type: "swh", value: `swh:1:rev:${source.commit}` },
    ]);
    expect(identifiers("1.1.0")).toMatchObject([{ type: "other" }]);
  });

  it("warns of a withdrawn version where it tells how to cite", () => {
    expect(parseYaml(read("1.0.1", "CITATION.cff")).message).toBe(`Withdrawn: a note was wrong ${HOSTILE}`);
  });

  it.each<[string, (cff: Record<string, unknown>) => unknown]>([
    ["no authors", (cff) => delete cff.authors],
    ["an author with a key that is none", (cff) => Object.assign(cff, { authors: [{ literal: "A" }] })],
    ["another edition", (cff) => Object.assign(cff, { "cff-version": "1.3" })],
    ["a date that is none", (cff) => Object.assign(cff, { "date-released": "2025-13-40" })],
    ["an identifier without a value", (cff) => Object.assign(cff, { identifiers: [{ type: "other" }] })],
    [
      "a Software Heritage id that is too short",
      (cff) => Object.assign(cff, { identifiers: [{ type: "swh", value: "swh:1:rev:ab" }] }),
    ],
    ["a key that the format does not know", (cff) => Object.assign(cff, { digest: "x" })],
  ])("is refused with %s", (_, change) => {
    const cff = parseYaml(read("1.0.0", "CITATION.cff"));
    change(cff);
    expect(findCffFaults(cff)).not.toEqual([]);
  });
});

describe("BibTeX", () => {
  it.each(VERSIONS)("%s: two parsers agree on what it says", (version) => {
    const { entries, errors } = parseBibtex(read(version, "citation.bib"));
    const [csl] = new Cite(read(version, "citation.bib")).data;
    const { dataset } = metadata.input;
    expect(errors).toEqual([]);
    expect(entries).toMatchObject([{ type: "dataset", key: `${dataset.name}-${version}` }]);
    const fields = entries[0]?.fields;
    expect(fields).toMatchObject({
      title: dataset.title,
      version,
      url: csl?.URL,
      date: releaseOf(version).date.slice(0, 10),
    });
    expect(fields?.author).toEqual(dataset.creators.map(({ name }) => ({ name })));
    expect(csl).toMatchObject({ type: "dataset", title: dataset.title, version, note: fields?.note });
    expect(csl?.author).toEqual(dataset.creators.map(({ name }) => ({ family: name })));
    expect(fields?.note).toContain(releaseOf(version).manifestSha256);
  });

  it("carries a hostile reason as it is", () => {
    expect(parseBibtex(read("1.0.1", "citation.bib")).entries[0]?.fields.note).toContain(HOSTILE);
  });

  it.each([
    ["a brace that is not closed", (text: string) => text.replace("},\n", ",\n")],
    ["a field that is cut off", (text: string) => text.slice(0, -60)],
  ])("is refused with %s", (_, change) => {
    const { entries, errors } = parseBibtex(change(read("1.0.0", "citation.bib")));
    expect(errors.length > 0 || entries[0]?.fields.version !== "1.0.0").toBe(true);
  });
});

describe("CSL-JSON", () => {
  it.each(VERSIONS)("%s: keeps the rules of CSL-JSON 1.0", (version) => {
    expect(findCslFaults(JSON.parse(read(version, "citation.csl.json")))).toEqual([]);
  });

  it.each(VERSIONS)("%s: becomes an entry of a bibliography with creator, version, page and digest", (version) => {
    const entry = new Cite(read(version, "citation.csl.json")).format("bibliography", {
      format: "text",
      template: "apa",
      lang: "en-US",
    });
    const { manifestSha256 } = releaseOf(version);
    for (const part of [
      metadata.input.dataset.title,
      "(2025)",
      `Version ${version}`,
      manifestSha256,
      `/releases/${version}`,
    ])
      expect(entry).toContain(part);
  });

  it.each<[string, (item: Record<string, unknown>) => unknown]>([
    ["no type", (item) => delete item.type],
    ["a type that is none", (item) => Object.assign(item, { type: "data" })],
    ["a date as a text", (item) => Object.assign(item, { issued: "2025-01-31" })],
    ["a variable that CSL does not know", (item) => Object.assign(item, { sha256: "x" })],
    ["an author as a text", (item) => Object.assign(item, { author: ["A"] })],
  ])("is refused with %s", (_, change) => {
    const items = JSON.parse(read("1.0.0", "citation.csl.json"));
    change(items[0]);
    expect(findCslFaults(items)).not.toEqual([]);
  });
});

describe("The sentence to cite", () => {
  it("names creators, year, title, version, page and digest", () => {
    const release = releaseOf("1.1.1");
    const { title, creators } = metadata.input.dataset;
    expect(toCitationText(metadata.catalogue, release)).toBe(
      `${creators[0]?.name} (2025): ${title} (version 1.1.1) [data set]. https://claims.example.org/releases/1.1.1 (SHA-256 of its manifest: ${release.manifestSha256})`,
    );
  });

  it("says that a version was withdrawn", () => {
    expect(toCitationText(metadata.catalogue, releaseOf("1.0.1"))).toContain(". Withdrawn: a note was wrong");
  });
});

describe("The links of a release", () => {
  it("lead to files that are there, and to the Data Package of the version", () => {
    const links = toReleaseMetadata({ version: "1.0.1" });
    const beside = links.filter(({ href }) => href.startsWith("/releases/"));
    expect(beside.map(({ href }) => metadata.paths.includes(href.slice(1)))).toEqual(Array(5).fill(true));
    expect(links.at(-1)).toMatchObject({ href: "/v/1.0.1/datapackage.json" });
    expect(new Set(links.map(({ rel }) => rel))).toEqual(new Set(["alternate"]));
  });
});
