import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../lambdas/claims/dataset.ts";
import type { Cell, Row } from "../../lambdas/snapshot/order.ts";
import { planSnapshot, type SnapshotPlan } from "../../lambdas/snapshot/plan-snapshot.ts";
import { publishedTables, tables } from "../../lambdas/snapshot/tables.ts";
import { vocabularies } from "../../lambdas/snapshot/vocabularies.ts";
import { EDITION, readMadeUp } from "./made-up.ts";

const GOLDEN = "test/fixtures/golden/snapshot";

const readGolden = (file: string) => readFileSync(join(GOLDEN, file), "utf8");
const rowsOf = (table: string): readonly Row[] => JSON.parse(readGolden(`${table}.json`));
const toKey = (row: Row, columns: readonly string[]) => JSON.stringify(columns.map((column) => row[column]));

describe.each(tables.map((table) => [table.name, table] as const))("the table %s", (name, table) => {
  const rows = rowsOf(name);

  it("has rows to look at", () => {
    expect(rows.length).toBeGreaterThan(0);
  });

  it("keeps its unique keys unique", () => {
    for (const columns of [table.primaryKey, ...(table.uniqueKeys ?? [])])
      expect(new Set(rows.map((row) => toKey(row, columns))).size).toBe(rows.length);
  });

  it("names only rows that exist", () => {
    for (const { fields, reference } of table.foreignKeys ?? []) {
      const known = new Set(rowsOf(reference.resource ?? name).map((row) => toKey(row, reference.fields)));
      const dangling = rows.filter(
        (row) => !fields.some((field) => row[field] === null) && !known.has(toKey(row, fields)),
      );
      expect(dangling).toEqual([]);
    }
  });

  it("keeps the constraints of its columns", () => {
    for (const field of table.fields)
      for (const row of rows) {
        const cell: Cell | undefined = row[field.name];
        if (cell === null) expect(field.constraints?.required).not.toBe(true);
        if (field.constraints?.minimum !== undefined && cell !== null)
          expect(cell).toBeGreaterThanOrEqual(field.constraints.minimum);
        if (field.constraints?.pattern !== undefined && cell !== null)
          expect(cell).toMatch(new RegExp(field.constraints.pattern));
        const codes = vocabularies.get(field["x-vocabulary"] ?? "")?.oneOf.map((code) => code.const);
        if (codes && cell !== null) expect(codes).toContain(cell);
      }
  });

  it("has no cell that a spreadsheet would run as a formula", () => {
    const texts = rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === "string");
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
  });
});

describe("what was given up", () => {
  it("stands in ids alone", () => {
    const gone = rowsOf("ids").filter(({ status }) => status !== "active");
    expect(gone.map(({ id }) => id)).toEqual([
      "gazette-2021-03-20#8",
      "gazette-draft#1",
      "c-000008",
      "c-000009",
      "old-port-office",
      "gazette-draft",
    ]);
    for (const { id } of gone)
      for (const file of [
        "dataset.json",
        ...tables.filter(({ name }) => name !== "ids").map(({ name }) => `${name}.csv`),
      ])
        expect(readGolden(file), file).not.toMatch(new RegExp(`${id}(?![0-9])`));
  });
});

describe("evidence", () => {
  it("tells who said it, through whom, in one row", () => {
    const row = rowsOf("evidence").find(({ attestation_id }) => attestation_id === "gazette-2021-03-20#3");
    expect(row).toMatchObject({
      publisher: "Harbour Gazette",
      origin: "Mira Holm",
      origin_kind: "person",
      chain: 'Harbour Gazette > North Wire, "the wire" > Mira Holm',
      chain_length: 3,
      factuality: "PR-",
      claim_text: "Mira Holm stayed at home in March 2021",
    });
  });
});

describe("the codebook", () => {
  const codebook = readGolden("codebook.md");

  it("explains every table, column, vocabulary and code", () => {
    for (const table of publishedTables) {
      expect(codebook).toContain(`### ${table.name}\n`);
      for (const field of table.fields) expect(codebook).toContain(`| \`${field.name}\` |`);
    }
    for (const [name, vocabulary] of vocabularies) {
      expect(codebook).toContain(`### ${name}\n`);
      for (const code of vocabulary.oneOf) expect(codebook).toContain(`| \`${code.const}\` |`);
    }
  });

  it("tells how far two coders agreed, on every variable, by whom and with what confusions", () => {
    const [, section = ""] = codebook.split("\n## Agreement between two coders\n");
    expect(section).toContain("- First coding: A. Quay coded while reading");
    expect(section).toContain("- Second coding: B. Mole coded a week later");
    // One disagreement of fifteen; 24 affirms, 3 no_comment, 2 denies, 1 uncommitted: 1 - 29 * 2 / (30 * 29 - 560).
    expect(section).toContain("| `stance` | 15 | 14 | 93.3 | 0.813 |\n");
    expect(section).toContain("| `stance` | `no_comment` | `uncommitted` | 1 |\n");
    // Four disagreements; 21 none, 4 epistemic, 2 distancing, 1 each of three: 1 - 29 * 8 / (30 * 29 - 434).
    expect(section).toContain("| `hedge` | 15 | 11 | 73.3 | 0.468 |\n");
    expect(section).toContain("| `author_commitment` | 15 | 15 | 100.0 | 1.000 |\n");
  });

  it("says nothing of agreement where nobody coded twice", async () => {
    const { codings, ...dataset } = await readMadeUp();
    const textOf = (from: Dataset) => {
      const file = planSnapshot(from, EDITION).documents.find(({ path }) => path === "codebook.md");
      return [...(file?.chunks() ?? [])].join("");
    };
    expect(textOf({ ...dataset, codings })).toBe(codebook);
    expect(codebook.startsWith(textOf(dataset).trimEnd())).toBe(true);
    expect(textOf(dataset)).not.toContain("## Agreement");
  });

  it("is the only file that the codings bear on", async () => {
    const { codings, ...dataset } = await readMadeUp();
    expect(codings).toBeDefined();
    const filesOf = ({ tables: planned, documents }: SnapshotPlan) =>
      [...planned.flatMap(({ csv, json }) => [csv, json]), ...documents].map(({ path, chunks }) => [
        path,
        [...chunks()].join(""),
      ]);
    const without = new Map(filesOf(planSnapshot(dataset, EDITION)).map(([path, text]) => [path, text]));
    const changed = filesOf(planSnapshot({ ...dataset, codings }, EDITION)).filter(
      ([path, text]) => without.get(path) !== text,
    );
    expect(changed.map(([path]) => path)).toEqual(["codebook.md"]);
  });
});
