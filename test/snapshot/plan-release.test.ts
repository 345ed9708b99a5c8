import { describe, expect, it } from "vitest";
import { compareTexts } from "../../lambdas/claims/compare-texts.ts";
import type { Dataset } from "../../lambdas/claims/dataset.ts";
import type { Deprecation } from "../../lambdas/snapshot/changes/deprecations.ts";
import type { PreviousSnapshot } from "../../lambdas/snapshot/changes/previous-snapshot.ts";
import type { Row } from "../../lambdas/snapshot/order.ts";
import { planRelease, type ReleasePlan } from "../../lambdas/snapshot/plan-release.ts";
import type { TableSchema } from "../../lambdas/snapshot/table-schema.ts";
import { publishedTables } from "../../lambdas/snapshot/tables.ts";
import { asPrevious, withClaim } from "./as-previous.ts";
import { EDITION, madeUpClaim, readMadeUp } from "./made-up.ts";

const SOURCE = { date: "2021-06-01T08:00:00Z", source: { commit: "f".repeat(40), state: "clean" } } as const;
const madeUp = await readMadeUp();
const published = asPrevious(madeUp);

function plan(
  dataset: Dataset,
  parts: { previous?: PreviousSnapshot; accepted?: boolean; known?: Deprecation[] } = {},
) {
  const { previous = published, accepted = false, known = [] } = parts;
  return planRelease(dataset, SOURCE, previous, accepted, known);
}
const versionOf = (released: ReleasePlan) => (released.is === "planned" ? released.plan.edition.version : released);
const textOf = (released: ReleasePlan, path: string) => {
  if (released.is !== "planned") throw new Error(`it is ${JSON.stringify(released)}`);
  const { tables, claims, documents } = released.plan;
  const file = [...tables.flatMap(({ csv, json }) => [csv, json]), claims, ...documents].find(
    (one) => one.path === path,
  );
  return [...(file?.chunks() ?? [])].join("");
};

/** The previous snapshot, with one table of it described and filled otherwise. */
function withTable(
  name: string,
  toTable: (table: TableSchema) => TableSchema,
  toRow: (row: Row) => Row = (row) => row,
) {
  const tables = published.tables.map((table) => (table.name === name ? toTable(table) : table));
  const rows = (table: string) => Iterator.from(published.rows(table)).map(table === name ? toRow : (row) => row);
  return { ...published, tables, rows };
}

describe("the version of a release", () => {
  it("is 1.0.0 where there is none before it", () => {
    const first = planRelease(madeUp, SOURCE, undefined, false);
    expect(versionOf(first)).toBe("1.0.0");
    expect(textOf(first, "changes.csv").trimEnd().split("\n")).toHaveLength(1);
  });

  it("is none where nothing changed but the time and the commit", () => {
    expect(plan(madeUp)).toEqual({ is: "unchanged" });
  });

  it("is a patch where a record was corrected, and the date and the commit are those of the new records", () => {
    const released = plan(withClaim(madeUp, "c-000002", { note: "Seen again" }));
    expect(released).toMatchObject({ is: "planned", plan: { edition: { version: "1.2.4", ...SOURCE } } });
    expect(textOf(released, "changes.csv")).toContain("claims,c-000002,changed,note,");
    expect(textOf(released, "CHANGES.md")).not.toMatch(/these files/);
  });

  it("is a minor one where a record was added", () => {
    expect(versionOf(plan(withClaim(madeUp, "c-00000a", { text: "The pier was sold" })))).toBe("1.3.0");
  });

  it.each([
    ["merged into another", { status: "merged", replaced_by: "c-000002" }],
    ["retired", { status: "retired", reason: "Nobody says so" }],
  ] as const)("is a minor one where a record was %s", (_, parts) => {
    const unread = { ...madeUp, sources: new Map() };
    const previous = asPrevious(withClaim(unread, "c-00000a", {}));
    expect(versionOf(plan(withClaim(unread, "c-00000a", parts), { previous }))).toBe("1.3.0");
  });

  it("is a patch where a record that was given up is given up otherwise only in its reason", () => {
    expect(versionOf(plan(withClaim(madeUp, "c-000009", { reason: "It was never said" })))).toBe("1.2.4");
  });

  it("is a minor one where a record that was merged is retired: readers are sent elsewhere", () => {
    const { replaced_by, ...claim } = madeUp.claims.get("c-000008") ?? madeUpClaim();
    const claims = new Map([...madeUp.claims, ["c-000008", { ...claim, status: "retired", reason: "Wrong" } as const]]);
    expect(versionOf(plan({ ...madeUp, claims }))).toBe("1.3.0");
  });

  it("is a minor one where a column or a table is new, or a code", () => {
    const withoutColumn = withTable(
      "claims",
      (table) => ({ ...table, fields: table.fields.filter(({ name }) => name !== "note") }),
      ({ note, ...row }) => row,
    );
    const withoutTable = { ...published, tables: published.tables.filter(({ name }) => name !== "mentions") };
    const isOld = ({ vocabulary, code }: Row) => !(vocabulary === "stance" && code === "denies");
    const rows = (table: string) =>
      Iterator.from(published.rows(table)).filter(table === "vocabulary" ? isOld : () => true);
    for (const previous of [withoutColumn, withoutTable, { ...published, rows }])
      expect(versionOf(plan(madeUp, { previous }))).toBe("1.3.0");
  });
});

it("tells of other terms also where records were corrected", () => {
  const corrected = withClaim(madeUp, "c-000002", { note: "Seen again" });
  const licence = { ...madeUp.descriptor.licence, title: "Other terms" };
  const released = plan({ ...corrected, descriptor: { ...madeUp.descriptor, licence } });
  expect(textOf(released, "CHANGES.md")).toContain("besides rows, these files changed: LICENSE\n");
});

describe("a release in which no row changed", () => {
  it("is a patch where a description did, and says which files are others", () => {
    const released = plan({ ...madeUp, descriptor: { ...madeUp.descriptor, title: "Claims about another harbour" } });
    expect(versionOf(released)).toBe("1.2.4");
    expect(textOf(released, "changes.csv").trimEnd().split("\n")).toHaveLength(1);
    const note = "no row changed; these files did: dataset.json, codebook.md, CITATION.cff, LICENSE";
    expect(textOf(released, "CHANGES.md")).toContain(note);
  });

  it("is a patch where the agreement of coders became another one", () => {
    const { codings, ...uncoded } = madeUp;
    expect(codings).toBeDefined();
    const released = plan(uncoded);
    expect(versionOf(released)).toBe("1.2.4");
    expect(textOf(released, "CHANGES.md")).toContain("these files did: codebook.md");
  });

  it("is a patch where only datapackage.json says something else of a column", () => {
    const previous = withTable("claims", (table) => ({
      ...table,
      fields: table.fields.map((field) => (field.name === "claim_id" ? { ...field, title: "Number" } : field)),
    }));
    const released = plan(madeUp, { previous });
    expect(versionOf(released)).toBe("1.2.4");
    expect(textOf(released, "CHANGES.md")).toContain("these files did: datapackage.json");
  });

  it("does not count CHANGES.md, which differs from release to release", () => {
    const sha256 = (path: string) => (path === "CHANGES.md" ? "d".repeat(64) : published.sha256(path));
    expect(plan(madeUp, { previous: { ...published, sha256 } })).toEqual({ is: "unchanged" });
  });
});

describe("a release after one that had fewer forms", () => {
  const isNew = (path: string) => /\.(parquet|jsonl|zip)$/.test(path);
  const older = { ...published, sha256: (path: string) => (isNew(path) ? undefined : published.sha256(path)) };

  it("is a patch where nothing else changed, since every record, column and code was there before, and names the forms", () => {
    const released = plan(madeUp, { previous: older });
    expect(versionOf(released)).toBe("1.2.4");
    const changes = textOf(released, "CHANGES.md");
    expect(changes).toContain("published from now on with the same content: evidence.parquet, sources.parquet, ");
    expect(changes).toContain("changes.parquet, claims.jsonl, csv.zip");
    expect(changes).not.toContain("these files did");
    expect(textOf(released, "changes.csv").trimEnd().split("\n")).toHaveLength(1);
  });

  it("is a minor one where a record was added too", () => {
    const released = plan(withClaim(madeUp, "c-00000a", { text: "The pier was sold" }), { previous: older });
    expect(versionOf(released)).toBe("1.3.0");
    expect(textOf(released, "CHANGES.md")).toContain("claims.jsonl, csv.zip");
  });

  it("does not tell of the form of a table that is new itself", () => {
    const previous = { ...older, tables: older.tables.filter(({ name }) => name !== "mentions") };
    const changes = textOf(plan(madeUp, { previous }), "CHANGES.md");
    expect(changes).toContain("entities.parquet");
    expect(changes).not.toContain("mentions.parquet");
  });

  it("is a patch where a line of claims.jsonl would be another one, though no row is", () => {
    const sha256 = (path: string) => (path === "claims.jsonl" ? "d".repeat(64) : published.sha256(path));
    const released = plan(madeUp, { previous: { ...published, sha256 } });
    expect(versionOf(released)).toBe("1.2.4");
    expect(textOf(released, "CHANGES.md")).toContain("these files did: claims.jsonl\n");
  });
});

describe("a column that is taken away", () => {
  const previous = withTable(
    "claims",
    (table) => ({
      ...table,
      fields: [...table.fields, { name: "mood", type: "string", title: "Mood", description: "How it sounds" }],
    }),
    (row) => ({ ...row, mood: "calm" }),
  );
  const told = {
    what: "column-removed",
    table: "claims",
    column: "mood",
    deprecated_in: "1.2.0",
    reason: "nobody agreed on it",
  };

  it("is refused where readers were not told, whoever answers for it", () => {
    for (const accepted of [false, true])
      expect(plan(madeUp, { previous, accepted })).toEqual({
        is: "refused",
        refusals: [
          {
            code: "undeclared-break",
            breaks: { what: "column-removed", table: "claims", column: "mood" },
            version: "2.0.0",
          },
        ],
      });
  });

  it("makes a major version where they were, which says why", () => {
    const released = plan(madeUp, { previous, known: [told] });
    expect(versionOf(released)).toBe("2.0.0");
    expect(textOf(released, "CHANGES.md")).toContain("nobody agreed on it");
    expect(textOf(released, "changes.csv")).toContain("claims,c-000001,changed,mood,calm,");
  });

  it("changes nothing while it is only announced", () => {
    const announced = { ...told, column: "note", deprecated_in: "1.3.0" };
    expect(plan(madeUp, { known: [announced] })).toEqual({ is: "unchanged" });
  });
});

describe("a code that is taken away", () => {
  const shrug = { vocabulary: "stance", code: "shrugs", title: "Shrugs", description: "x", standard: "Ours" };
  const byKey = (one: Row, other: Row) =>
    compareTexts(`${one.vocabulary} ${one.code}`, `${other.vocabulary} ${other.code}`);
  const rows = (table: string) =>
    table === "vocabulary" ? [...published.rows(table), shrug].sort(byKey) : published.rows(table);
  const previous = { ...published, rows };
  const told = { what: "code-removed", vocabulary: "stance", code: "shrugs", deprecated_in: "2.0.0", reason: "unused" };

  it("is a break like any other", () => {
    const breaks = { what: "code-removed", vocabulary: "stance", code: "shrugs" };
    expect(plan(madeUp, { previous })).toEqual({
      is: "refused",
      refusals: [{ code: "undeclared-break", breaks, version: "2.0.0" }],
    });
    expect(versionOf(plan(madeUp, { previous, known: [told] }))).toBe("2.0.0");
  });
});

describe("ids", () => {
  it("are refused where they are lost, whoever answers for it", () => {
    const claims = new Map([...madeUp.claims].filter(([id]) => id !== "c-000009"));
    for (const accepted of [false, true])
      expect(plan({ ...madeUp, claims }, { accepted })).toEqual({
        is: "refused",
        refusals: [{ code: "lost-id", kind: "claim", id: "c-000009" }],
      });
  });

  it("are refused where they come back into use", () => {
    const { status, reason, ...claim } = madeUp.claims.get("c-000009") ?? madeUpClaim();
    const claims = new Map([...madeUp.claims, ["c-000009", claim]]);
    expect(plan({ ...madeUp, claims }, { accepted: true })).toEqual({
      is: "refused",
      refusals: [{ code: "revived-id", kind: "claim", id: "c-000009", status: "retired" }],
    });
  });

  it("are all told at once, a source once with its attestations", () => {
    const sources = new Map([...madeUp.sources].filter(([id]) => id !== "wire-2021-04"));
    const entities = new Map([...madeUp.entities].filter(([id]) => id !== "old-port-office"));
    const released = plan({ ...madeUp, sources, entities });
    expect(released).toEqual({
      is: "refused",
      refusals: [
        { code: "lost-id", kind: "entity", id: "old-port-office" },
        { code: "lost-id", kind: "source", id: "wire-2021-04" },
      ],
    });
  });
});

describe("a dataset that shrinks", () => {
  const GONE = { status: "retired", reason: "no passage says so" } as const;
  /** A hundred claims that were in use, and ten that were not, with some of the former given up and some new. */
  const claims = (gone: number, added = 0): Dataset => ({
    ...madeUp,
    sources: new Map(),
    claims: new Map(
      Array.from({ length: 110 + added }, (_, index) => {
        const isGone = index < gone || (index >= 100 && index < 110);
        return [`c-${String(index).padStart(6, "0")}`, madeUpClaim(isGone ? GONE : {})];
      }),
    ),
  });
  const previous = asPrevious(claims(0));

  it.each([
    [20, 0],
    [20, 50],
  ])("by %i of 100 claims, with %i new ones, may be released", (gone, added) => {
    const released = plan(claims(gone, added), { previous });
    expect(versionOf(released)).toBe("1.3.0");
    expect(released).not.toHaveProperty("overridden");
  });

  it.each([
    [21, 0, 79],
    [21, 50, 79],
    [100, 0, 0],
    [100, 200, 0],
  ])("by %i of 100 claims is refused, even with %i new ones", (gone, added, after) => {
    const refusals = [{ code: "shrinking", before: 100, after }];
    expect(plan(claims(gone, added), { previous })).toEqual({ is: "refused", refusals });
  });

  it("is released where a person answers for it, and the plan says what for", () => {
    expect(plan(claims(21), { previous, accepted: true })).toMatchObject({
      is: "planned",
      overridden: ["shrinking"],
      plan: { edition: { version: "1.3.0" } },
    });
  });

  it("needs no answer where it does not: nothing is recorded as let through", () => {
    expect(plan(claims(20), { previous, accepted: true })).not.toHaveProperty("overridden");
  });

  it("does not shrink by claims that were given up before, and are given up otherwise now", () => {
    const { claims: some, ...rest } = claims(20);
    const merged = { ...GONE, status: "merged", replaced_by: "c-000099" } as const;
    const otherwise = [...some].map(([id, claim]) => [id, id >= "c-000100" ? madeUpClaim(merged) : claim] as const);
    expect(versionOf(plan({ ...rest, claims: new Map(otherwise) }, { previous }))).toBe("1.3.0");
  });

  it("is refused together with what nobody can answer for", () => {
    const { claims: left, ...rest } = claims(50);
    const lost = { ...rest, claims: new Map([...left].filter(([id]) => id !== "c-000000")) };
    const lostId = { code: "lost-id", kind: "claim", id: "c-000000" };
    expect(plan(lost, { previous })).toEqual({
      is: "refused",
      refusals: [lostId, { code: "shrinking", before: 100, after: 50 }],
    });
    expect(plan(lost, { previous, accepted: true })).toEqual({ is: "refused", refusals: [lostId] });
  });

  it("is not one that never had a claim in use", () => {
    const none: Dataset = { ...madeUp, sources: new Map(), claims: new Map() };
    expect(plan(none, { previous: asPrevious(none) })).toEqual({ is: "unchanged" });
  });
});

describe("the previous snapshot", () => {
  it("is named as what the changes are counted from", () => {
    const released = plan(withClaim(madeUp, "c-000002", { note: "Seen again" }));
    const since = { version: EDITION.version, manifestSha256: published.manifestSha256 };
    expect(released).toMatchObject({ plan: { since } });
  });

  it("is described by its own tables, and today's are those that are published", () => {
    expect(published.tables).toBe(publishedTables);
  });
});
