import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "@xmldom/xmldom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CatalogueInput } from "../../lambdas/catalogue/catalogue-input.ts";
import { formatBytes } from "../../lambdas/catalogue/pages/format-bytes.ts";
import { toReleasePages } from "../../lambdas/catalogue/pages/release.ts";
import { toReleaseListPage } from "../../lambdas/catalogue/pages/release-list.ts";
import type { ChangesRow } from "../../lambdas/snapshot/tables.generated.ts";
import type { ReleaseFolder } from "../support/release-folder.ts";
import { findAll, findFaults, HOSTILE, makeReleasedLog, REASON, readInput, readPage } from "./released-log.ts";

const VERSIONS = ["1.0.0", "1.0.1", "1.1.0", "1.2.0"] as const;

let curator: ReleaseFolder;
let input: CatalogueInput;

beforeAll(async () => {
  curator = makeReleasedLog();
  input = await readInput(curator);
});
afterAll(() => curator.dispose());

function readRelease(version: string, from = input) {
  return readPage(from, (catalogue) => {
    const page = toReleasePages(catalogue).find(({ path }) => path === `/releases/${version}`);
    if (page === undefined) throw new Error(`there is no page of ${version}`);
    return page;
  });
}

/** The folder of a version's files. */
function toFolder(version: string): string {
  const [name = "none"] = curator.list("out/snapshots").filter((found) => found.startsWith(`${version}-`));
  return join(curator.folder, "out/snapshots", name);
}

const textOf = (element: Element | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

function rowsOf(table: Element | undefined): readonly (readonly string[])[] {
  return findAll(table ?? never(), "tr").map((row) => [...findAll(row, "th"), ...findAll(row, "td")].map(textOf));
}

function never(): never {
  throw new Error("there is no such element");
}

/** Puts a value of a page into the row of `changes` that it tells. */
function toValues(item: Element): readonly Omit<ChangesRow, "table" | "key">[] {
  const op = textOf(findAll(item, "span").find((span) => span.getAttribute("class") === "tag")) as ChangesRow["op"];
  return findAll(item, "dl").flatMap((list) =>
    findAll(list, "div").map((value) => ({
      op,
      field: textOf(findAll(value, "dt")[0]),
      before: findAll(value, "del")[0]?.textContent ?? null,
      after: findAll(value, "ins")[0]?.textContent ?? null,
    })),
  );
}

describe("the page of a release", () => {
  it.each(VERSIONS)("of %s lists each of its files with the size and digest that the file has", (version) => {
    const { document } = readRelease(version);
    const table = findAll(document, "table").find((found) => found.getAttribute("class") === "files");
    const listed = rowsOf(table).filter((row) => row.length === 4 && row[0] !== "File");
    const links = findAll(table ?? never(), "a");
    const names = links.map((link) => link.textContent ?? "");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(names.map((name) => `/v/${version}/${name}`));
    const others = ["manifest.json"];
    const there = curator.list(toFolder(version).slice(curator.folder.length + 1));
    expect([...names, ...others].sort()).toEqual([...there].sort());
    expect(listed.map(([, size, , digest]) => [size, digest])).toEqual(
      names.map((name) => {
        const path = join(toFolder(version), name);
        return [formatBytes(statSync(path).size), createHash("sha256").update(readFileSync(path)).digest("hex")];
      }),
    );
  });

  it.each(VERSIONS.slice(1))("of %s tells every value that changes.json has, and no other", (version) => {
    const told = findAll(readRelease(version).document, "section").flatMap((section) =>
      findAll(section, "li").flatMap(toValues),
    );
    const rows: readonly ChangesRow[] = JSON.parse(readFileSync(join(toFolder(version), "changes.json"), "utf8"));
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
    expect(text).toContain(`href="/v/${last.version}/changes.csv"`);
  });

  it("leads from a record that changed to the claim as this version has it, and from one that went as the last one had it", () => {
    const hrefs = findAll(readRelease("1.2.0").document, "a").map((link) => link.getAttribute("href"));
    expect(hrefs).toContain("/claims/c-000007@1.2.0");
    expect(hrefs).toContain("/claims/c-00000a@1.1.0");
  });

  it("shows texts of the dataset and reasons as texts, whatever they hold", () => {
    const { text, document } = readRelease("1.0.1");
    expect(text).not.toMatch(/<script>|<i>runs|<b>Mira/);
    const shown = document.documentElement?.textContent;
    expect(shown).toContain(HOSTILE);
    expect(shown).toContain(REASON);
  });

  it("warns of a version that is withdrawn, with the reason and the version to use", () => {
    const find = (version: string) =>
      findAll(readRelease(version).document, "div").find((part) => part.getAttribute("class") === "notice warn");
    expect(textOf(find("1.0.1"))).toBe(
      `Version 1.0.1 is withdrawn. The reason given: ${REASON}Its files stay where they are, for whoever has cited it. Use version 1.2.0 instead.`,
    );
    for (const version of ["1.0.0", "1.1.0", "1.2.0"]) expect(find(version)).toBeUndefined();
  });

  it("recommends no other version where every one is withdrawn", () => {
    const releases = input.releases.map((release) => ({ ...release, yanked: "all wrong" }));
    const { text } = readRelease("1.2.0", { ...input, releases, shown: releases.at(-1) ?? never() });
    expect(text).toContain("is withdrawn");
    expect(text).not.toMatch(/ instead|>current</);
  });

  it("says what the log has of it: its record, commit and manifest", () => {
    const { text, document } = readRelease("1.1.0");
    const release = input.releases[2] ?? never();
    for (const fact of [release.manifestSha256, release.source.commit, "2021-05-01 14:00:00 UTC"])
      expect(text).toContain(fact);
    const manifest = readFileSync(join(toFolder("1.1.0"), "manifest.json"));
    expect(release.manifestSha256).toBe(createHash("sha256").update(manifest).digest("hex"));
    expect(textOf(findAll(document, "dd")[4])).toBe(String(release.sequence));
  });

  it("leads to the releases before and after it, and to citations of exactly this version", () => {
    const hrefs = (version: string) =>
      findAll(readRelease(version).document, "a").map((link) => link.getAttribute("href"));
    expect(hrefs("1.1.0")).toEqual(
      expect.arrayContaining([
        "/releases/1.0.1",
        "/releases/1.2.0",
        "/compare?from=1.0.1&to=1.1.0",
        "/releases/1.1.0/citation.bib",
        "/releases/1.1.0/citation.csl.json",
        "/releases/1.1.0/CITATION.cff",
      ]),
    );
    expect(hrefs("1.0.0").some((href) => href?.startsWith("/compare"))).toBe(false);
  });
});

describe("the list of releases", () => {
  it("has every version, the newest first, with its date, kind and how many records it changed", () => {
    const { document } = readPage(input, toReleaseListPage);
    const rows = rowsOf(findAll(document, "table")[0]).slice(1);
    expect(rows.map((row) => row.slice(0, 7))).toEqual([
      ["1.2.0", "2021-05-01", "minor", "0", "1", "0", "2"],
      ["1.1.0", "2021-05-01", "minor", "2", "1", "0", "0"],
      ["1.0.1", "2021-05-01", "patch", "0", "1", "0", "0"],
      ["1.0.0", "2021-05-01", "first", "–", "–", "–", "–"],
    ]);
  });

  it("marks in words which one is withdrawn, why, and which one is current", () => {
    const { document, text } = readPage(input, toReleaseListPage);
    const notes = rowsOf(findAll(document, "table")[0])
      .slice(1)
      .map((row) => row[7]);
    expect(notes).toEqual([
      "current compare with 1.1.0",
      "compare with 1.0.1",
      `withdrawn ${REASON} compare with 1.0.0`,
      "",
    ]);
    expect(text).not.toContain("<i>runs");
  });
});

describe("the markup of these pages", () => {
  it("has no fault that a validator finds", async () => {
    for (const version of VERSIONS) expect(await findFaults(readRelease(version))).toEqual([]);
    expect(await findFaults(readPage(input, toReleaseListPage))).toEqual([]);
  });
});
