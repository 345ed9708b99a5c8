import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import type { WrittenFile } from "../../lambdas/snapshot/planned-file.ts";
import { publishedTables } from "../../lambdas/snapshot/tables.ts";
import { toZip } from "../../lambdas/snapshot/zip.ts";

const GOLDEN = "test/fixtures/golden/snapshot/";
const ZIP = `${GOLDEN}csv.zip`;
const EXPECTED = [
  ...publishedTables.map(({ name }) => `${name}.csv`),
  ...["CITATION.cff", "LICENSE", "codebook.md", "datapackage.json"],
].toSorted();

const PYTHON = `
import csv, io, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as zip:
    assert zip.testzip() is None
    tables = {i.filename: list(csv.DictReader(io.StringIO(zip.read(i).decode('utf-8'), newline=''))) for i in zip.infolist() if i.filename.endswith('.csv')}
    print(json.dumps({'entries': [[i.filename, list(i.date_time), i.compress_type, i.external_attr >> 16] for i in zip.infolist()], 'claims': tables['claims.csv'], 'resources': [r['path'] for r in json.loads(zip.read('datapackage.json'))['resources']]}))
`;

const isThere = (command: string, ...args: readonly string[]) => spawnSync(command, args).status === 0;

function madeUp(parts: Partial<WrittenFile> = {}): WrittenFile {
  const sha256 = "a".repeat(64);
  return { path: "a.csv", mediaType: "text/csv", bytes: 0, sha256, crc32: 0, read: () => [], ...parts };
}
const entriesOf = async (zip: Uint8Array) => {
  const read = await fromBufferPromise(Buffer.from(zip));
  return await Array.fromAsync(read.eachEntry());
};

describe("csv.zip", () => {
  it("holds all CSV files, what describes them, and nothing else, sorted by name", async () => {
    expect((await entriesOf(readFileSync(ZIP))).map(({ fileName }) => fileName)).toEqual(EXPECTED);
  });

  it("has each file byte for byte, not compressed", async () => {
    const zip = readFileSync(ZIP);
    for (const path of EXPECTED) expect(zip.includes(readFileSync(GOLDEN + path)), path).toBe(true);
  });

  it.skipIf(!isThere("python3", "--version"))(
    "says to Python's zipfile and csv what the files say",
    { timeout: 60_000 },
    () => {
      const { stdout, stderr } = spawnSync("python3", ["-c", PYTHON, ZIP], { encoding: "utf8" });
      expect(stderr).toBe("");
      const { entries, claims, resources } = JSON.parse(stdout);
      expect(entries).toEqual(EXPECTED.map((path) => [path, [2021, 5, 1, 12, 0, 0], 0, 0o100644]));
      const json: Record<string, unknown>[] = JSON.parse(readFileSync(`${GOLDEN}claims.json`, "utf8"));
      const toTexts = (row: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? "" : String(value)]));
      const asText = (row: Record<string, unknown>) => toTexts(row);
      expect(claims).toEqual(json.map(asText));
      for (const path of resources) expect(EXPECTED).toContain(path);
    },
  );

  it.skipIf(!isThere("unzip", "-v"))("passes unzip -t", () => {
    const { status, stdout } = spawnSync("unzip", ["-t", ZIP], { encoding: "utf8" });
    expect(stdout).toContain("No errors detected");
    expect(status).toBe(0);
  });
});

describe("writing a zip", () => {
  it.each([
    ["1979-12-31T23:59:59Z", "1980-01-01T00:00:00.000Z"],
    ["2021-05-01T23:59:59Z", "2021-05-01T23:59:58.000Z"],
    ["2107-12-31T00:00:02Z", "2107-12-31T00:00:02.000Z"],
    ["2108-01-01T00:00:00Z", "1980-01-01T00:00:00.000Z"],
  ])("gives files of %s the time %s, which is the nearest that it has", async (date, expected) => {
    const [entry] = await entriesOf(Buffer.concat([...toZip([madeUp()], date)]));
    expect(entry?.getLastModDate({ timezone: "UTC", forceDosFormat: true }).toISOString()).toBe(expected);
  });

  it("stops where a file or all of them are too large for readers without ZIP64", () => {
    expect(() => [...toZip([madeUp({ bytes: 2 ** 32 })], "2021-05-01T00:00:00Z")]).toThrow(RangeError);
    const half = { bytes: 2 ** 31 };
    expect(() => [...toZip([madeUp(half), madeUp({ ...half, path: "b.csv" })], "2021-05-01T00:00:00Z")]).toThrow(
      "ZIP64",
    );
  });
});
