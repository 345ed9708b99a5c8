import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ParityError } from "../../lambdas/release/prove-parity.ts";
import { proveZip } from "../../lambdas/release/prove-zip.ts";
import type { Row } from "../../lambdas/snapshot/order.ts";
import { toParquet } from "../../lambdas/snapshot/parquet.ts";
import type { PlannedTable, SnapshotPlan } from "../../lambdas/snapshot/plan-snapshot.ts";
import type { TableSchema } from "../../lambdas/snapshot/table-schema.ts";
import { buildInScratch } from "../support/build-in-scratch.ts";
import { planMadeUp, withFault, withParquet, withZip } from "./made-up-plan.ts";

const plan = await planMadeUp();

/** What a release that is built of this plan stops with. */
async function stopOf(spoilt: SnapshotPlan): Promise<unknown> {
  try {
    await (await buildInScratch(spoilt)).remove();
    return "it was built";
  } catch (error) {
    return error;
  }
}

type Line = Record<string, unknown> & { attestations: Record<string, unknown>[] };

/** The plan with another `claims.jsonl`: its lines changed as objects. */
const withLines = (change: (lines: Line[]) => unknown[]) =>
  withFault(plan, "claims.jsonl", (text) => {
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    return change(lines)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join("");
  });
/** The plan with one line changed in its place. */
const withLine = (change: (line: Line) => void, at = 0) =>
  withLines((lines) => {
    const line = lines[at];
    if (line) change(line);
    return lines;
  });

const at = <T>(list: readonly T[] | unknown, index: number): Record<string, unknown> => {
  const item: unknown = Array.isArray(list) ? list[index] : undefined;
  if (typeof item !== "object" || item === null) throw new Error("the made-up claim has no such part");
  return item as Record<string, unknown>;
};

describe("a release with another claims.jsonl stops", () => {
  it.each<[string, SnapshotPlan, string]>([
    [
      "a value of a claim differs",
      withLine((line) => Object.assign(line, { denied: true })),
      "line 1: it is not the next row of claims",
    ],
    [
      "a derived count differs",
      withLine((line) => Object.assign(line, { n_sources: 9 })),
      "not the next row of claims",
    ],
    [
      "null stands where a value is",
      withLine((line) => Object.assign(line, { event_code: null })),
      "not the next row of claims",
    ],
    ["a column is missing", withLine((line) => delete line.support), "line 1: its keys are not"],
    ["a key is too many", withLine((line) => Object.assign(line, { mood: "calm" })), "line 1: its keys are not"],
    [
      "keys have another order",
      withLines((lines) => lines.map(({ text, ...line }) => ({ text, ...line }))),
      "its keys are not",
    ],
    [
      "the name of a place is another",
      withLine((line) => Object.assign(line, { place_name: "Quay" })),
      "place_name: it is not the name of tidewater",
    ],
    ["a line is missing", withLines((lines) => lines.slice(0, -1)), "does not have the row"],
    ["a line stands twice", withLines((lines) => [...lines, lines.at(-1)]), "it is not the next row of claims"],
    ["lines are out of order", withLines((lines) => lines.toReversed()), "it is not the next row of claims"],
    [
      "an entity has another role",
      withLine((line) => Object.assign(at(line.entities, 0), { role: "target" })),
      "entities: it is not the next row",
    ],
    [
      "an entity has another name",
      withLine((line) => Object.assign(at(line.entities, 0), { entity_name: "M. Holm" })),
      "entity_name: it is not the name",
    ],
    [
      "an entity is missing",
      withLine((line) => Array.isArray(line.entities) && line.entities.pop()),
      "not the next row of claim_entities",
    ],
    ["a relation is missing", withLine((line) => Object.assign(line, { relations: [] })), "claim_relations"],
    [
      "a relation leads elsewhere",
      withLine((line) => Object.assign(at(line.relations, 0), { to_claim_id: "c-000003" })),
      "relations: it is not the next row",
    ],
    ["an attestation is missing", withLine((line) => line.attestations.pop()), "its passages are not those"],
    [
      "an attestation stands twice",
      withLine((line) => line.attestations.push(at(line.attestations, 0))),
      "its passages are not those",
    ],
    [
      "a value of an attestation differs",
      withLine((line) => Object.assign(at(line.attestations, 1), { stance: "denies" })),
      "gazette-2021-03-20: its passages",
    ],
    [
      "an attestation belongs to another claim",
      withLines((lines) => {
        const moved = lines[0]?.attestations.pop();
        if (moved) lines[1]?.attestations.push(moved);
        return lines;
      }),
      "its passages are not those",
    ],
    [
      "two attestations have each other's note",
      withLine((line) => {
        Object.assign(at(line.attestations, 0), { n: 2, attestation_id: "gazette-2021-03-20#2" });
        Object.assign(at(line.attestations, 1), { n: 1, attestation_id: "gazette-2021-03-20#1" });
      }),
      "its passages are not those",
    ],
    [
      "a speaker is missing",
      withLine((line) => Object.assign(at(line.attestations, 1), { chain: [at(at(line.attestations, 1).chain, 0)] })),
      "its passages are not those",
    ],
    [
      "speakers have changed places",
      withLine((line) => (at(line.attestations, 1).chain as unknown[]).reverse()),
      "its passages are not those",
    ],
    [
      "a speaker has another name",
      withLine((line) => Object.assign(at(at(line.attestations, 1).chain, 1), { agent_name: "Port" })),
      "agent_name: it is not the name",
    ],
    [
      "a document has another title",
      withLine((line) => Object.assign(at([at(line.attestations, 0).source], 0), { title: "Tides" })),
      "says of its source is not what sources says",
    ],
    [
      "a document has another publisher's name",
      withLine((line) => Object.assign(at([at(line.attestations, 0).source], 0), { publisher_name: "Tides" })),
      "publisher_name: it is not the name",
    ],
    [
      "attestations are no list",
      withLine((line) => Object.assign(line, { attestations: {} })),
      "attestations: it is no list of objects",
    ],
    ["a line is no object", withLines((lines) => [[], ...lines]), "line 1: it is no object"],
    [
      "the last line does not end",
      withFault(plan, "claims.jsonl", (text) => text.trimEnd()),
      "does not end with a line feed",
    ],
    ["there is none at all", withLines(() => []), "does not have the row"],
  ])("where %s", async (_, spoilt, message) => {
    expect(String(await stopOf(spoilt))).toContain(message);
  });
});

/** The Parquet file of other rows of the table, or of another table. */
const parquetOf = (change: (rows: Row[]) => readonly Row[], describeAs = (schema: TableSchema) => schema) =>
  withParquet(plan, "claims", ({ schema, json }: PlannedTable) =>
    toParquet(describeAs(schema), change(JSON.parse([...json.chunks()].join("")))),
  );
const changed = (parts: Row) =>
  parquetOf((rows) => rows.map((row, index) => (index === 1 ? { ...row, ...parts } : row)));
const fieldsOf = (change: (fields: TableSchema["fields"]) => TableSchema["fields"]) =>
  parquetOf(
    (rows) => rows,
    (schema) => ({ ...schema, fields: change(schema.fields) }),
  );
const retyped = (name: string, parts: object) =>
  fieldsOf((fields) => fields.map((field) => (field.name === name ? { ...field, ...parts } : field)));

describe("a release with another Parquet file stops", () => {
  it.each<[string, SnapshotPlan, string]>([
    [
      "a text differs",
      changed({ text: "The quay was sold" }),
      'claims, row 2, text: the Parquet has "The quay was sold"',
    ],
    ["a number differs", changed({ n_sources: 7 }), "claims, row 2, n_sources: the Parquet has 7"],
    ["a truth value differs", changed({ date_conflict: true }), "row 2, date_conflict"],
    ["a date differs by a day", changed({ date_earliest: "2021-03-02" }), "row 2, date_earliest"],
    ["null stands where a value is", changed({ date_earliest: null }), "row 2, date_earliest: the Parquet has null"],
    ["a row is missing", parquetOf((rows) => rows.slice(0, -1)), "the Parquet does not have it"],
    ["a row stands twice", parquetOf((rows) => [...rows, ...rows.slice(-1)]), "only the Parquet has it"],
    ["rows are out of order", parquetOf((rows) => rows.toReversed()), "row 1, claim_id"],
    [
      "a column may be empty and must not",
      retyped("text", { constraints: {} }),
      "claims, text: the repetition_type in the Parquet is OPTIONAL",
    ],
    [
      "a date is only a text",
      retyped("date_earliest", { type: "string" }),
      "claims, date_earliest: the type in the Parquet is BYTE_ARRAY",
    ],
    [
      "columns have another order",
      fieldsOf((fields) => [...fields.slice(0, -2), ...fields.slice(-2).toReversed()]),
      "the name in the Parquet is",
    ],
    [
      "a column is missing",
      fieldsOf((fields) => fields.slice(0, -1)),
      "claims, note: the name in the Parquet is undefined",
    ],
  ])("where %s", async (_, spoilt, message) => {
    const stop = await stopOf(spoilt);
    expect(stop).toBeInstanceOf(ParityError);
    expect(String(stop)).toContain(message);
  });

  it("where it cannot be read as one", async () => {
    const cut = withParquet(plan, "claims", ({ parquet }) => [Buffer.concat([...parquet.chunks()]).subarray(0, -9)]);
    expect(await stopOf(cut)).toBeInstanceOf(Error);
  });
});

const flipped = (zip: Buffer, at: number) => {
  zip.writeUInt8(zip.readUInt8(at) ^ 1, at);
  return zip;
};

describe("a release with another csv.zip stops", () => {
  it.each<[string, SnapshotPlan, string]>([
    [
      "a byte of a file differs",
      withZip(plan, (zip) => flipped(zip, zip.indexOf("claim_id"))),
      "in the zip has other bytes than the file",
    ],
    [
      "a name differs in both headers",
      withZip(plan, (zip) => Buffer.from(zip.toString("latin1").replaceAll("CITATION.cff", "CITATION.cfF"), "latin1")),
      "the zip has CITATION.cfF in the place of CITATION.cff",
    ],
    [
      "a name differs before the data",
      withZip(plan, (zip) => flipped(zip, zip.indexOf("LICENSE"))),
      "LICENSE in the zip: its headers",
    ],
    [
      "a checksum differs before the data",
      withZip(plan, (zip) => flipped(zip, 14)),
      "CITATION.cff in the zip: its headers",
    ],
    ["it is cut off", withZip(plan, (zip) => zip.subarray(0, -1)), ""],
  ])("where %s", async (_, spoilt, message) => {
    const stop = await stopOf(spoilt);
    expect(stop).toBeInstanceOf(Error);
    expect(String(stop)).toContain(message);
  });
});

describe("proving a zip", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "zip-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("finds a file that is missing or too many, and one checksum that is wrong in both headers", async () => {
    const { built, folder: from, remove } = await buildInScratch(plan);
    const bytes = await readFile(join(from, "csv.zip"));
    await remove();
    const files = built.files
      .filter(
        ({ path, mediaType }) =>
          mediaType === "text/csv" || ["CITATION.cff", "LICENSE", "codebook.md", "datapackage.json"].includes(path),
      )
      .toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const path = join(folder, "csv.zip");
    await writeFile(path, bytes);
    await proveZip(path, files);
    await expect(proveZip(path, files.slice(0, -1))).rejects.toThrow("in the place of nothing");
    const [first] = files;
    if (!first) throw new Error("there is a first file");
    await expect(proveZip(path, [...files, { ...first, path: "z.csv" }])).rejects.toThrow("does not have z.csv");
    await expect(proveZip(path, [{ ...first, bytes: first.bytes + 1 }, ...files.slice(1)])).rejects.toThrow(
      ParityError,
    );
    const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    await writeFile(path, flipped(flipped(bytes, 14), central + 16));
    await expect(proveZip(path, files)).rejects.toThrow("has another checksum than its bytes");
  });
});
