import { describe, expect, it } from "vitest";
import { openCatalogue } from "../../lambdas/catalogue/catalogue.ts";
import type { CatalogueInput } from "../../lambdas/catalogue/catalogue-input.ts";
import type { CatalogueRecord } from "../../lambdas/catalogue/records/record.ts";
import type { ChangesRow, IdsRow } from "../../lambdas/snapshot/tables.generated.ts";
import { elementsOf, hrefsOf, type ParsedPage, parsePage, textOf } from "./records/parse-page.ts";
import { madeUpRelease, readRealInput } from "./records/real-input.ts";

const CLAIM = "c-yph8xp";
const LATER: ChangesRow[] = [
  changed("claims", CLAIM, "note", null, "A note that came later"),
  changed("claims", CLAIM, "date", "2019", "2019-09"),
  ...["claim_id", "text"].map((field) =>
    removed("claims", "c-00gone", field, field === "text" ? "What it said" : "c-00gone"),
  ),
  changed("ids", '["claim","c-00gone"]', "status", "active", "retired"),
];
const IDS: readonly IdsRow[] = [
  { kind: "claim", id: "c-00gone", status: "retired", replaced_by: null, reason: "Coded twice" },
  {
    kind: "source",
    id: "old-source",
    status: "merged",
    replaced_by: "memri-2024-02-01-fayadh-ambassador",
    reason: null,
  },
  { kind: "attestation", id: "old-source#1", status: "retired", replaced_by: null, reason: "Gone" },
];

function changed(table: string, key: string, field: string, before: string | null, after: string | null): ChangesRow {
  return { table, key, op: "changed", field, before, after };
}

function removed(table: string, key: string, field: string, before: string): ChangesRow {
  return { table, key, op: "removed", field, before, after: null };
}

const real = await readRealInput([
  madeUpRelease(),
  madeUpRelease({ sequence: 2, version: "1.0.1", date: "2025-02-02T10:00:00Z", yanked: "A date was wrong" }),
  madeUpRelease({ sequence: 4, version: "1.1.0", date: "2025-03-03T10:00:00Z", since: "1.0.1", changes: LATER }),
]);
const input: CatalogueInput = { ...real, data: { ...real.data, ids: [...real.data.ids, ...IDS] } };
const { frame, records } = openCatalogue(input);

function find(kind: "claims" | "sources" | "lost", id: string): CatalogueRecord {
  for (const record of records[kind]()) if (record.id === id) return record;
  throw new Error(`no ${kind} ${id}`);
}

function noticesOf({ document }: ParsedPage): readonly string[] {
  return elementsOf(document, "div")
    .filter((part) => part.getAttribute("class")?.startsWith("notice"))
    .map(textOf);
}

function canonicalOf({ document }: ParsedPage): string | null | undefined {
  return elementsOf(document, "link")
    .find((link) => link.getAttribute("rel") === "canonical")
    ?.getAttribute("href");
}

describe("the page of a claim as one version has it", () => {
  const page = parsePage(frame, find("claims", CLAIM), "1.0.0");

  it("says which version it is and leads to the newest", () => {
    expect(noticesOf(page)).toEqual([expect.stringContaining("version 1.0.0")]);
    expect(hrefsOf(page)).toEqual(expect.arrayContaining([`/claims/${CLAIM}`, "/releases/1.0.0"]));
  });

  it("has the page without a version as its canonical one, as that page has itself", () => {
    expect(canonicalOf(page)).toBe(`https://claims.example.org/claims/${CLAIM}`);
    expect(canonicalOf(parsePage(frame, find("claims", CLAIM)))).toBe(canonicalOf(page));
  });

  it("is cited with its own version and day, and the newest with those of the newest", () => {
    expect(textOf(elementsOf(page.document, "pre")[0])).toMatch(
      /version 1\.0\.0, 2025-01-31\. https:\/\/claims\.example\.org\/claims\/c-yph8xp@1\.0\.0$/,
    );
    const newest = parsePage(frame, find("claims", CLAIM));
    expect(textOf(elementsOf(newest.document, "pre")[0])).toMatch(/version 1\.1\.0, 2025-03-03\. .*c-yph8xp@1\.1\.0$/);
    expect(noticesOf(newest)).toEqual([]);
  });

  it("is cited without a day where none is known", () => {
    const undated = parsePage({ ...frame, dates: {} }, find("claims", CLAIM), "1.0.0");
    expect(textOf(elementsOf(undated.document, "pre")[0])).toContain("version 1.0.0. https:");
  });

  it("warns where the version was withdrawn, with the reason", () => {
    const page = parsePage(frame, find("claims", CLAIM), "1.0.1");
    const [, warning] = noticesOf(page);
    expect(textOf(elementsOf(page.document, "pre")[0])).toContain("version 1.0.1 (withdrawn), 2025-02-02.");
    expect(warning).toContain("Version 1.0.1 was withdrawn. The reason given: A date was wrong");
  });

  it("warns on every page where all versions were withdrawn", () => {
    const page = parsePage({ ...frame, yanked: { "1.1.0": "All wrong" } }, find("claims", CLAIM));
    expect(noticesOf(page)).toEqual([expect.stringContaining("All wrong")]);
  });

  it("takes no name of the language for a version that was withdrawn", () => {
    expect(noticesOf(parsePage(frame, find("claims", CLAIM), "constructor")).join()).not.toContain("withdrawn");
  });
});

describe("the history of a record", () => {
  it("tells each value before and after, with the release", () => {
    const { document } = parsePage(frame, find("claims", CLAIM));
    const [history] = elementsOf(document, "ol").filter((list) => list.getAttribute("class") === "history");
    expect(textOf(history)).toContain("Version 1.1.0, 3 March 2025");
    expect(elementsOf(history as never, "del").map(textOf)).toEqual(["2019"]);
    expect(elementsOf(history as never, "ins").map(textOf)).toEqual(["A note that came later", "2019-09"]);
    expect(textOf(history)).toContain("note had no value");
  });

  it("says so where nothing changed", () => {
    const [other] = [...records.claims()].filter(({ id }) => id !== CLAIM);
    if (!other) throw new Error("no other claim");
    expect(parsePage(frame, other).html).toContain("Unchanged since it was first published.");
  });

  it("marks a version that was withdrawn", () => {
    const page = parsePage({ ...frame, yanked: { "1.1.0": "Wrong" } }, find("claims", CLAIM), "1.0.0");
    expect(page.html).toMatch(/Version 1\.1\.0<\/a>.*<span class="tag">withdrawn/);
  });

  it("folds away what a release did where it did much", () => {
    const record = find("claims", CLAIM);
    const [entry] = record.history;
    const [change] = entry?.changes ?? [];
    if (!entry || !change) throw new Error("no history");
    const isFolded = (count: number) => {
      const many = { ...entry, changes: Array(count).fill(change) };
      return parsePage(frame, { ...record, history: [many] }).html.includes(`<summary>${count} changes`);
    };
    expect([8, 9, 200].map(isFolded)).toEqual([false, true, true]);
  });
});

describe("the page of a record that was given up", () => {
  it("says why, what it said, and what became of it", () => {
    const page = parsePage(frame, find("lost", "c-00gone"));
    const text = textOf(page.document.documentElement);
    for (const part of ["This claim was withdrawn", "Coded twice", "It read: What it said", "Version 1.1.0"])
      expect(text).toContain(part);
    expect(canonicalOf(page)).toBe("https://claims.example.org/claims/c-00gone");
  });

  it("leads to the record that replaces it, and invents no reason", () => {
    const page = parsePage(frame, find("lost", "old-source"));
    expect(hrefsOf(page)).toContain("/sources/memri-2024-02-01-fayadh-ambassador");
    expect(page.html).not.toContain("reason given");
    expect(textOf(page.document.documentElement)).toContain("This source was merged");
  });

  it("is there for a claim, a source and an entity, and not for a passage", () => {
    expect([...records.lost()].map(({ id }) => id)).toEqual(["c-00gone", "old-source"]);
  });
});
