import { createHash } from "node:crypto";
import type { Element } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";
import type { CatalogueInput, PublishedRelease } from "../../lambdas/catalogue/catalogue-input.ts";
import { formatBytes } from "../../lambdas/catalogue/pages/format-bytes.ts";
import { toReleasePages } from "../../lambdas/catalogue/pages/release.ts";
import { toReleaseListPage } from "../../lambdas/catalogue/pages/release-list.ts";
import type { ChangesRow } from "../../lambdas/snapshot/tables.generated.ts";
import { HOSTILE, type MadeCatalogue, readCatalogue } from "../support/catalogue-input.ts";
import { toEncoding } from "../support/release-in-memory.ts";
import { findAll, findFaults, linksOf, readPage, textOf, toPlain } from "./read-page.ts";

const VERSIONS = ["1.0.0", "1.0.1", "1.1.0", "1.1.1"] as const;
const REASON = toPlain(`a note was wrong ${HOSTILE}`);

let made: MadeCatalogue;
let input: CatalogueInput;

beforeAll(async () => {
  made = await readCatalogue();
  input = made.input;
});

function readRelease(version: string, from = input) {
  return readPage(from, (catalogue) => {
    const page = [...toReleasePages(catalogue)].find(({ path }) => path === `/releases/${version}`);
    if (page === undefined) throw new Error(`there is no page of ${version}`);
    return page;
  });
}

function find(version: string): PublishedRelease {
  const found = input.releases.find((release) => release.version === version);
  if (found === undefined) throw new Error(`there is no version ${version}`);
  return found;
}

const rowsOf = (table: Element | undefined) =>
  findAll(table, "tr").map((row) => [...findAll(row, "th"), ...findAll(row, "td")].map(textOf));

const toDigest = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");

/** The values that a list of a page tells, as rows of `changes` have them. */
function toValues(item: Element): readonly Omit<ChangesRow, "table" | "key">[] {
  const op = textOf(findAll(item, "span", "tag")[0]) as ChangesRow["op"];
  return findAll(findAll(item, "dl")[0], "div").map((value) => ({
    op,
    field: textOf(findAll(value, "dt")[0]),
    before: findAll(value, "del")[0]?.textContent ?? null,
    after: findAll(value, "ins")[0]?.textContent ?? null,
  }));
}

describe("the page of a release", () => {
  it.each(VERSIONS)("of %s lists each of its files with the size and digest that the file has", (version) => {
    const [table] = findAll(readRelease(version).document, "table", "files");
    const names = findAll(table, "a").map(textOf);
    expect(linksOf(table)).toEqual(names.map((name) => `/v/${version}/${name}`));
    expect(names.toSorted()).toEqual(
      find(version)
        .files.map(({ path }) => path)
        .toSorted(),
    );
    const listed = rowsOf(table).filter((row) => row.length === 4 && row[0] !== "File");
    expect(listed.map(([, size, , digest]) => [size, digest])).toEqual(
      names.map((name) => {
        const bytes = Buffer.from(made.text(version, name), toEncoding(name));
        return [formatBytes(bytes.byteLength), toDigest(bytes)];
      }),
    );
  });

  it.each(VERSIONS.slice(1))("of %s tells every value that changes.json has, and no other", (version) => {
    const sections = findAll(readRelease(version).document, "section", "changed-table");
    const told = sections.flatMap((section) => findAll(section, "li").flatMap(toValues));
    const rows: readonly ChangesRow[] = JSON.parse(made.text(version, "changes.json"));
    const sorted = (values: readonly object[]) => values.map((value) => JSON.stringify(value)).sort();
    expect(rows.length).toBeGreaterThan(0);
    expect(sorted(told)).toEqual(sorted(rows.map(({ op, field, before, after }) => ({ op, field, before, after }))));
  });

  it("lists 500 values of many, says so, and leads to the file with all of them", () => {
    const changes = Array.from({ length: 700 }, (_, index): ChangesRow => {
      const key = `c-${String(index).padStart(6, "0")}`;
      return { table: "claims", key, op: "changed", field: "note", before: null, after: `note ${index}` };
    });
    const last = { ...input.shown, changes };
    const { document, text } = readRelease(last.version, {
      ...input,
      releases: [...input.releases.slice(0, -1), last],
    });
    expect(findAll(document, "ins")).toHaveLength(500);
    expect(text).toContain("The first 500 of 700 values are listed");
    expect(text).toContain("700 changed");
    expect(linksOf(document)).toContain(`/v/${last.version}/changes.csv`);
  });

  it("leads from a claim that came or changed to it as this version has it, and from one that went as the last had it", () => {
    const merged = find("1.1.0").changes.find(({ table, op }) => table === "claims" && op === "removed");
    const links = linksOf(readRelease("1.1.0").document);
    expect(links).toContain("/claims/c-zzzzzz@1.1.0");
    expect(links).toContain(`/claims/${merged?.key}@1.0.1`);
  });

  it("shows texts of the dataset and reasons as texts, whatever they hold", () => {
    for (const version of VERSIONS) expect(readRelease(version).text).not.toMatch(/<script>|<!--/);
    expect(textOf(readRelease("1.1.0").document)).toContain(toPlain(HOSTILE));
    expect(textOf(readRelease("1.0.1").document)).toContain(REASON);
  });

  it("warns of a version that is withdrawn, with the reason and the version to use", () => {
    const findWarning = (version: string) => findAll(readRelease(version).document, "div", "notice warn")[0];
    expect(findAll(findWarning("1.0.1"), "p").map(textOf)).toEqual([
      `Version 1.0.1 is withdrawn. The reason given: ${REASON}`,
      "Its files stay where they are, for whoever has cited it. Use version 1.1.1 instead.",
    ]);
    for (const version of ["1.0.0", "1.1.0", "1.1.1"]) expect(findWarning(version)).toBeUndefined();
  });

  it("recommends no other version where every one is withdrawn", () => {
    const releases = input.releases.map((release) => ({ ...release, yanked: "all wrong" }));
    const { text } = readRelease("1.1.1", { ...input, releases, shown: { ...input.shown, yanked: "all wrong" } });
    expect(text).toContain("is withdrawn");
    expect(text).not.toMatch(/ instead|>current</);
  });

  it("says what the log has of it: its record, date, commit with its state, and manifest", () => {
    const { document } = readRelease("1.1.0");
    const [facts] = findAll(document, "dl", "facts");
    const values = new Map(
      findAll(facts, "dt").map((term, index) => [textOf(term), textOf(findAll(facts, "dd")[index])]),
    );
    expect(values.get("Record in the log")).toBe("3");
    expect(values.get("Date")).toBe("2025-03-01 00:00:00 UTC");
    expect(values.get("Follows")).toBe("version 1.0.1");
    expect(values.get("Commit")).toMatch(/^a{40} \(the records were changed after the commit/);
    expect(values.get("Manifest")).toContain(toDigest(made.text("1.1.0", "manifest.json")));
  });

  it("leads to the releases before and after it, and to citations of exactly this version", () => {
    expect(linksOf(readRelease("1.1.0").document)).toEqual(
      expect.arrayContaining([
        "/releases/1.0.1",
        "/releases/1.1.1",
        "/compare?from=1.0.1&to=1.1.0",
        "/releases/1.1.0/citation.bib",
        "/releases/1.1.0/citation.csl.json",
        "/releases/1.1.0/CITATION.cff",
      ]),
    );
    const [between] = findAll(readRelease("1.1.0").document, "nav", "pages");
    expect(textOf(between)).toMatch(/^Before: 1\.0\.1 ?After: 1\.1\.1/);
    expect(linksOf(readRelease("1.0.0").document).some((link) => link?.startsWith("/compare"))).toBe(false);
    expect(linksOf(readRelease("1.1.1").document)).not.toContain("/releases/1.1.2");
  });

  it("says of a first release that there is none before it", () => {
    expect(textOf(readRelease("1.0.0").document)).toContain("First release: there is none before it to differ from.");
  });
});

describe("the list of releases", () => {
  const readRows = () => rowsOf(findAll(readPage(input, toReleaseListPage).document, "table")[0]).slice(1);

  it("has every version, the newest first, with its date, kind and how many records it changed", () => {
    expect(readRows().map((row) => row.slice(0, 3))).toEqual([
      ["1.1.1 current", "2025-03-02", "patch"],
      ["1.1.0", "2025-03-01", "minor"],
      ["1.0.1 withdrawn", "2025-02-03", "patch"],
      ["1.0.0", "2025-01-31", "first"],
    ]);
    const [newest, grown, corrected, first] = readRows().map((row) => row.slice(3, 7));
    expect(newest).toEqual(["0", "2", "0", "0"]);
    expect([grown?.[0], grown?.[2], grown?.[3]]).toEqual(["1", "1", "0"]);
    expect(corrected).toEqual(["0", "1", "0", "0"]);
    expect(first).toEqual(["–", "–", "–", "–"]);
  });

  it("marks in words which one is withdrawn, why, and which one is current", () => {
    expect(readRows().map((row) => [row[0], row[7]])).toEqual([
      ["1.1.1 current", "compare with 1.1.0"],
      ["1.1.0", "compare with 1.0.1"],
      ["1.0.1 withdrawn", `${REASON} compare with 1.0.0`],
      ["1.0.0", ""],
    ]);
    expect(readPage(input, toReleaseListPage).text).not.toContain("<script>");
  });

  it("leads to the feed, and to the comparison of each release with the one before", () => {
    const links = linksOf(readPage(input, toReleaseListPage).document);
    expect(links).toEqual(expect.arrayContaining(["/releases/feed.xml", "/compare", "/compare?from=1.0.0&to=1.0.1"]));
  });
});

describe("the markup of these pages", () => {
  it("has no fault that a validator finds", async () => {
    for (const version of VERSIONS) expect(await findFaults(readRelease(version))).toEqual([]);
    expect(await findFaults(readPage(input, toReleaseListPage))).toEqual([]);
  });
});
