import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { CatalogueInput, PublishedRelease, ReleasedFile } from "../../lambdas/catalogue/catalogue-input.ts";
import { formatBytes } from "../../lambdas/catalogue/pages/format-bytes.ts";
import { groupFiles } from "../../lambdas/catalogue/pages/group-files.ts";
import { toHomePage } from "../../lambdas/catalogue/pages/home.ts";
import { toPictures } from "../../lambdas/catalogue/pictures/plan-pictures.ts";
import { HOSTILE, readCatalogue } from "../support/catalogue-input.ts";
import { findAll, findFaults, linksOf, readPage, textOf, toPlain } from "./read-page.ts";

let input: CatalogueInput;

beforeAll(async () => {
  input = (await readCatalogue()).input;
});

const read = (parts: Partial<CatalogueInput> = {}) =>
  readPage({ ...input, ...parts }, (catalogue) => toHomePage(catalogue, toPictures(catalogue)));

function withShown(parts: Partial<PublishedRelease>): Partial<CatalogueInput> {
  const shown = { ...input.shown, ...parts };
  return { shown, releases: [...input.releases.slice(0, -1), shown] };
}

const file = (path: string, parts: Partial<ReleasedFile> = {}): ReleasedFile => ({
  path,
  bytes: 1500,
  sha256: "a".repeat(64),
  mediaType: "text/plain",
  ...parts,
});

describe("the home page", () => {
  it("names the newest version with its date, and says that it holds reports and no findings", () => {
    const { text, document } = read();
    const paragraphs = findAll(document, "p").map(textOf);
    expect(paragraphs.some((part) => part.startsWith("Version 1.1.1 of 2025-03-02, under the licence"))).toBe(true);
    expect(paragraphs).toContain(toPlain(input.dataset.description));
    expect(text).toContain("Reports, not findings.");
    expect(findAll(document, "h1").map((part) => part.textContent)).toEqual([input.dataset.title]);
  });

  it("counts what the tables hold, and lineages once however many sources share one", () => {
    const [first, ...others] = input.data.sources;
    const sources = first ? [first, { ...first, source_id: "copy" }, ...others] : [];
    const { document } = read({ data: { ...input.data, sources } });
    const words = findAll(findAll(document, "dl", "figures")[0], "div").map(textOf);
    const { claims, attestations, entities } = input.data;
    const lineages = new Set(sources.map(({ lineage }) => lineage)).size;
    expect(words).toEqual([
      `claims${claims.length}`,
      `attestations${attestations.length}`,
      `sources${sources.length}`,
      `independent lineages${lineages}`,
      `entities${entities.length}`,
    ]);
  });

  it("offers first the file to begin with, then whatever holds everything, each with size and digest", () => {
    const files = [
      ...input.shown.files.filter(({ path }) => path !== "claims.jsonl" && path !== "csv.zip"),
      file("claims.jsonl"),
      file("csv.zip", { bytes: 58_911, sha256: "b".repeat(64) }),
    ];
    const { document } = read(withShown({ files }));
    const [items] = findAll(document, "ul", "downloads");
    const told = findAll(items, "li").map(textOf);
    expect(told.map((words) => words.split(" ")[0])).toEqual([
      "evidence.csv",
      "dataset.json",
      "claims.jsonl",
      "csv.zip",
    ]);
    expect(told[3]).toBe(`csv.zip 58.9 kBAll tables as CSV, in one archive.sha256 ${"b".repeat(64)}`);
    const evidence = input.shown.files.find(({ path }) => path === "evidence.csv");
    expect(told[0]).toContain(evidence?.sha256);
    expect(told[0]).toContain(`${evidence?.rows} rows`);
    expect(linksOf(items)[3]).toBe("/v/1.1.1/csv.zip");
  });

  it("says how to cite exactly this version, for people and for programs", () => {
    const { document } = read();
    const words = textOf(findAll(document, "blockquote")[0]);
    for (const part of [toPlain(input.dataset.title), "1.1.1", "https://claims.example.org/releases/1.1.1"])
      expect(words).toContain(part);
    for (const name of ["citation.bib", "citation.csl.json", "CITATION.cff"])
      expect(linksOf(document)).toContain(`/releases/1.1.1/${name}`);
  });

  it("sums up what changed last, and of a first release says that it is one", () => {
    expect(read().text).toContain("<li>1 source and 1 entity corrected</li>");
    const grown = input.releases[2];
    expect(read(withShown({ changes: grown?.changes ?? [] })).text).toContain("<li>1 claim merged</li>");
    expect(read(withShown({ since: null, changes: [] })).text).toContain("First release");
    expect(read(withShown({ changes: [] })).text).toContain("No value of any table differs");
  });

  it("says of newer versions that were withdrawn that they were, and of one that is shown and withdrawn that it is", () => {
    expect(read().text).not.toContain("withdrawn");
    const [first, second] = input.releases;
    if (first === undefined || second === undefined) throw new Error("there are two releases");
    const { text, document } = read({ shown: first, releases: [first, second] });
    expect(text).toContain("Newer than this, and withdrawn:");
    expect(textOf(document)).toContain(toPlain(`1.0.1: ${second.yanked}`));
    const all = read(withShown({ yanked: HOSTILE }));
    expect(all.text).toContain("<strong>Version 1.1.1 is withdrawn.</strong>");
    expect(textOf(all.document)).toContain(toPlain(`The reason given: ${HOSTILE}`));
    expect(text + all.text).not.toMatch(/<script>|<!--/);
  });

  it("shows what the dataset says of itself as text", () => {
    const dataset = { ...input.dataset, title: HOSTILE, description: HOSTILE, creators: [{ name: HOSTILE }] };
    expect(read({ dataset }).text).not.toMatch(/<script>|<!--/);
  });

  it("has markup in which a validator finds no fault", async () => {
    expect(await findFaults(read())).toEqual([]);
    expect(await findFaults(read(withShown({ yanked: HOSTILE })))).toEqual([]);
  });
});

describe("files in groups", () => {
  it("each stand in exactly one group, also one of a kind that nobody thought of", () => {
    const anyName = fc.oneof(
      fc.constantFrom("evidence.csv", "claims.parquet", "csv.zip", "changes.csv", "CHANGES.md", "LICENSE", "map.tiff"),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(anyName), (names) => {
        const grouped = groupFiles(names.map((name) => file(name))).flatMap(({ files }) =>
          files.map(({ path }) => path),
        );
        expect([...grouped].sort()).toEqual([...names].sort());
      }),
    );
  });

  it("begin with the one file to open, and tell tables of JSON from other JSON", () => {
    const files = [file("claims.json", { rows: 3 }), file("datapackage.json"), file("evidence.csv", { rows: 9 })];
    expect(groupFiles(files).map(({ title, files: [first] }) => [title, first?.path])).toEqual([
      ["To begin with", "evidence.csv"],
      ["Tables as JSON", "claims.json"],
      ["About the data", "datapackage.json"],
    ]);
  });
});

describe("a size for people", () => {
  it.each([
    [0, "0 bytes"],
    [1, "1 byte"],
    [999, "999 bytes"],
    [1000, "1.0 kB"],
    [58_911, "58.9 kB"],
    [999_949, "999.9 kB"],
    [999_960, "1.0 MB"],
    [1_500_000_000, "1.5 GB"],
    [4_200_000_000_000_000, "4200.0 TB"],
  ])("of %d bytes is %s", (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });
});
