import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CatalogueInput, PublishedRelease, ReleasedFile } from "../../lambdas/catalogue/catalogue-input.ts";
import { formatBytes } from "../../lambdas/catalogue/pages/format-bytes.ts";
import { groupFiles } from "../../lambdas/catalogue/pages/group-files.ts";
import { toHomePage } from "../../lambdas/catalogue/pages/home.ts";
import type { ReleaseFolder } from "../support/release-folder.ts";
import { findAll, findFaults, HOSTILE, makeReleasedLog, REASON, readInput, readPage } from "./released-log.ts";

let curator: ReleaseFolder;
let input: CatalogueInput;

beforeAll(async () => {
  curator = makeReleasedLog();
  input = await readInput(curator);
});
afterAll(() => curator.dispose());

const read = (parts: Partial<CatalogueInput> = {}) => readPage({ ...input, ...parts }, toHomePage);

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

const textOf = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

describe("the home page", () => {
  it("names the newest version with its date, and says that it holds reports and no findings", () => {
    const { text, document } = read();
    const paragraphs = findAll(document, "p").map((part) => textOf(part.textContent));
    expect(paragraphs.some((part) => part.startsWith("Version 1.2.0 of 2021-05-01, under the licence"))).toBe(true);
    expect(paragraphs).toContain(textOf(input.dataset.description));
    expect(text).toContain("Reports, not findings.");
    expect(findAll(document, "h1").map((part) => part.textContent)).toEqual([input.dataset.title]);
  });

  it("counts what the tables hold, and lineages once however many sources share one", () => {
    const { document } = read();
    const figures = findAll(document, "dl")[0];
    const words = figures ? findAll(figures, "div").map((part) => textOf(part.textContent)) : [];
    const { claims, attestations, sources, entities } = input.data;
    const lineages = new Set(sources.map(({ lineage }) => lineage)).size;
    expect(lineages).toBeLessThan(sources.length);
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
      ...input.shown.files,
      file("claims.jsonl"),
      file("csv.zip", { bytes: 58_911, sha256: "b".repeat(64) }),
    ];
    const { document } = read(withShown({ files }));
    const items = findAll(document, "ul").find((part) => part.getAttribute("class") === "downloads");
    const told = items ? findAll(items, "li").map((part) => textOf(part.textContent)) : [];
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
    expect(items && findAll(items, "a")[3]?.getAttribute("href")).toBe("/v/1.2.0/csv.zip");
  });

  it("says how to cite exactly this version, for people and for programs", () => {
    const { document } = read();
    const words = textOf(findAll(document, "blockquote")[0]?.textContent);
    expect(words).toContain(
      `${input.dataset.title} (version 1.2.0) [Data set]. https://claims.example.org/releases/1.2.0`,
    );
    const hrefs = findAll(document, "a").map((link) => link.getAttribute("href"));
    for (const name of ["citation.bib", "citation.csl.json", "CITATION.cff"])
      expect(hrefs).toContain(`/releases/1.2.0/${name}`);
  });

  it("sums up what changed last, and of a first release says that it is one", () => {
    const told = read().text;
    for (const line of ["1 claim corrected", "1 claim and 1 attestation retired"])
      expect(told).toContain(`<li>${line}</li>`);
    expect(read(withShown({ since: null, changes: [] })).text).toContain("First release");
    expect(read(withShown({ changes: [] })).text).toContain("No value of any table differs");
  });

  it("says of newer versions that were withdrawn that they were, and of one that is shown and withdrawn that it is", () => {
    expect(read().text).not.toContain("withdrawn");
    const [first, second] = input.releases;
    if (first === undefined || second === undefined) throw new Error("there are two releases");
    const { text, document } = read({ shown: first, releases: [first, second] });
    expect(text).toContain("Newer than this, and withdrawn:");
    expect(document.documentElement?.textContent).toContain(`1.0.1: ${REASON}`);
    const all = read(withShown({ yanked: REASON }));
    expect(all.text).toContain("<strong>Version 1.2.0 is withdrawn.</strong>");
    expect(all.text).not.toContain("<i>runs");
  });

  it("shows what the dataset says of itself as text", () => {
    const dataset = { ...input.dataset, title: HOSTILE, description: HOSTILE, creators: [{ name: HOSTILE }] };
    const { text } = read({ dataset });
    expect(text).not.toMatch(/<script>alert|<b>Mira/);
  });

  it("has markup in which a validator finds no fault", async () => {
    expect(await findFaults(read())).toEqual([]);
    expect(await findFaults(read(withShown({ yanked: REASON })))).toEqual([]);
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
