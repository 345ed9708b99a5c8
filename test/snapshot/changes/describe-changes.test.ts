import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../lambdas/claims/dataset.ts";
import { compareTables, type TableSet } from "../../../lambdas/snapshot/changes/compare-tables.ts";
import { describeChanges } from "../../../lambdas/snapshot/changes/describe-changes.ts";
import { describeDiff } from "../../../lambdas/snapshot/changes/describe-diff.ts";
import { keepFew } from "../../../lambdas/snapshot/changes/keep-few.ts";
import type { SnapshotChanges } from "../../../lambdas/snapshot/changes/snapshot-changes.ts";
import { summariseChanges } from "../../../lambdas/snapshot/changes/summarise-changes.ts";
import { toPublished } from "../../../lambdas/snapshot/published.ts";
import { toTableSet } from "../../../lambdas/snapshot/rows/table-set.ts";
import type { ChangesRow } from "../../../lambdas/snapshot/tables.generated.ts";
import { tables } from "../../../lambdas/snapshot/tables.ts";
import { changeMadeUp } from "../changed-made-up.ts";
import { EDITION, madeUpClaim, madeUpEntity, readMadeUp } from "../made-up.ts";

const tablesOf = (dataset: Dataset): TableSet => toTableSet(toPublished(dataset), dataset);
const compare = (one: Dataset, other: Dataset) => [...compareTables(tablesOf(one), tablesOf(other))];

function tell(dataset: Dataset, rows: readonly ChangesRow[], notes: readonly string[] = []): string {
  const since: SnapshotChanges["since"] = { version: "1.2.2", manifestSha256: "a".repeat(64) };
  const file = describeChanges(dataset, EDITION, { since, before: tables, rows: () => rows, notes });
  return [...file.chunks()].join("");
}

const before = await readMadeUp();
const after = changeMadeUp(before);
const withClaims = (claims: Dataset["claims"]): Dataset => ({
  ...before,
  claims: new Map([...before.claims, ...claims]),
});
const withClaim = (id: string, parts: Parameters<typeof madeUpClaim>[0]) =>
  withClaims(new Map([[id, { ...madeUpClaim(), ...before.claims.get(id), ...parts }]]));

describe("CHANGES.md", () => {
  it("lists the first 100 records of each kind, and counts the others", () => {
    const ids = Array.from({ length: 1334 }, (_, index) => `c-1${String(index).padStart(5, "0")}`);
    const dataset = withClaims(new Map(ids.map((id) => [id, madeUpClaim()])));
    const text = tell(dataset, compare(before, dataset));
    expect(text).toContain("| claims | 1,334 | 0 | 0 | 0 |");
    expect(text).toContain("### Claims added (1,334)\n\n- `c-100000` The quay was painted\n");
    expect(text.match(/^- `c-1/gm)).toHaveLength(100);
    expect(text).toContain("- `c-100099` The quay was painted\n- and 1,234 more: see `changes.csv`\n");
  });

  it("says so where no value differs, and what did change", () => {
    expect(tell(before, [], ["column x was added to claims"])).toMatch(
      /differs\.\n\n## Form and descriptions\n\n- column x was added to claims\n$/,
    );
  });

  it("shows markup in a text as text, on the line of its record", () => {
    const text = "# <b>No</b> [crane](x) at ~all~ & `none`\n\n- c-1 | *x* &lt;";
    const dataset = withClaim("c-000004", { text });
    expect(tell(dataset, compare(before, dataset))).toContain(
      '- `c-000004` # \\<b\\>No\\</b\\> \\[crane\\](x) at \\~all\\~ \\& \\`none\\` - c-1 \\| \\*x\\* \\&lt;: `text` from "Tidewater has no crane" to',
    );
  });

  it("calls a claim corrected for what was written of it, and not for what its attestations add up to", () => {
    const figures = { op: "changed", table: "claims", key: "c-000001", before: "1", after: "2" } as const;
    const counted = [
      { ...figures, field: "n_sources" },
      { ...figures, field: "support", before: "named", after: "none" },
    ];
    expect(tell(before, counted)).toContain("\n1 claim was not corrected, but adds up to other figures, ");
    expect(tell(before, counted)).toContain("| claims | 0 | 0 | 0 | 0 |");
    expect(tell(before, [...counted, { ...figures, field: "text" }])).toContain("| claims | 0 | 1 | 0 | 0 |");
  });

  it("tells of an id that is in no record any more, which no release should have", () => {
    const claims = new Map([...before.claims].filter(([id]) => id !== "c-000007"));
    const lost = compare(before, { ...before, claims, sources: new Map() }).filter(({ key }) =>
      key.includes("c-000007"),
    );
    expect(tell({ ...before, claims }, lost)).toContain("| claims | 0 | 0 | 0 | 0 | 1 |");
    expect(tell({ ...before, claims }, lost)).toContain("### Claims removed (1)\n\n- `c-000007`\n");
  });

  it("names a record by what it is called now, also where it was given up", () => {
    expect(tell(after, compare(before, after))).toContain("- `c-000005` Crane X would strain the quay: It was ");
  });
});

describe("the summary of changes", () => {
  it("knows whether an id was added or given up, which makes a version a minor one", () => {
    const touches = (dataset: Dataset) => summariseChanges(compare(before, dataset)).touchesIds;
    expect(touches(before)).toBe(false);
    expect(touches(withClaim("c-000001", { text: "Mira Holm came" }))).toBe(false);
    expect(touches(withClaim("c-000020", {}))).toBe(true);
    expect(touches(withClaim("c-000021", { status: "retired", reason: "x" }))).toBe(true);
    expect(touches(after)).toBe(true);
    const retired = { ...madeUpEntity(), status: "retired", reason: "x" } as const;
    expect(touches({ ...before, entities: new Map([...before.entities, ["port-institute", retired]]) })).toBe(true);
    expect(touches(withClaim("c-000009", { reason: "another reason" }))).toBe(false);
  });

  it("counts every value and every row", () => {
    const rows = compare(before, after);
    const summary = summariseChanges(rows);
    expect(summary.values).toBe(rows.length);
    const records = new Set(rows.map(({ table, key }) => `${table} ${key}`));
    const counts = [...summary.tables.values()].flatMap((count) => Object.values(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(records.size);
  });
});

describe("changes in lines", () => {
  it("are counts, then a line for each value or record, as many as are asked for", () => {
    const dataset = withClaims(
      new Map([
        ["c-000007", { ...madeUpClaim(), ...before.claims.get("c-000007"), text: 'A "new"\ntext', note: "x" }],
        ["c-000020", madeUpClaim({ entities: [] })],
      ]),
    );
    const rows = compare(before, dataset).filter(({ table }) => table === "claims");
    const lines = [
      "claims: 1 added, 0 removed, 1 changed",
      'claims c-000007 changed text: "Mira Holm heads the Port Office" → "A \\"new\\"\\ntext"',
      'claims c-000007 changed note: nothing → "x"',
      "claims c-000020 added",
    ];
    expect(describeDiff(rows, 10)).toEqual(lines);
    expect(describeDiff(rows, 3)).toEqual(lines);
    expect(describeDiff(rows, 1)).toEqual([...lines.slice(0, 2), "and 2 more"]);
    expect(describeDiff(rows, 0)).toEqual([lines[0], "and 3 more"]);
    expect(describeDiff([], 10)).toEqual(["nothing changed"]);
  });
});

describe("few changes", () => {
  it("are compared once, however often they are asked for, and many are not held", () => {
    let made = 0;
    const make = () => {
      made += 1;
      return [1, 2, 3];
    };
    const few = keepFew(make, 3);
    for (const _ of few()) break;
    expect([[...few()], [...few()], [...few()]]).toEqual([make(), make(), make()]);
    expect(made).toBe(2 + 3);
    const many = keepFew(make, 2);
    expect([[...many()], [...many()]]).toEqual([make(), make()]);
    expect(made).toBe(5 + 2 + 2);
  });
});
