import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { toPrefix } from "../../lambdas/release/built-snapshot.ts";
import { putSnapshot } from "../../lambdas/release/put-snapshot.ts";
import type { Reader } from "../../lambdas/release/read-object.ts";
import { readPrevious } from "../../lambdas/release/read-previous.ts";
import { readTableRows } from "../../lambdas/release/read-table-rows.ts";
import type { Publication } from "../../lambdas/release/release.ts";
import { withScratch } from "../../lambdas/release/with-scratch.ts";
import { writeFile } from "../../lambdas/release/write-file.ts";
import { planSnapshot } from "../../lambdas/snapshot/plan-snapshot.ts";
import { textFile } from "../../lambdas/snapshot/planned-file.ts";
import type { TableSchema } from "../../lambdas/snapshot/table-schema.ts";
import { publishedTables } from "../../lambdas/snapshot/tables.ts";
import { openMemoryStore } from "../../lambdas/store/memory-store.ts";
import type { Revision, StoredObject } from "../../lambdas/store/object-store.ts";
import { asPrevious } from "../snapshot/as-previous.ts";
import { EDITION, readMadeUp } from "../snapshot/made-up.ts";
import { readText } from "../store/new-object.ts";
import { buildInScratch, type ScratchSnapshot } from "../support/build-in-scratch.ts";

const store = openMemoryStore();
let scratch: ScratchSnapshot;
let publication: Publication;
let folder: string;

beforeAll(async () => {
  scratch = await buildInScratch(planSnapshot(await readMadeUp(), EDITION));
  await putSnapshot(store, scratch.built, async () => {});
  const input = { order: 1, ...EDITION.source, sha256: "a".repeat(64) };
  const { version, date, manifest } = scratch.built;
  publication = {
    sequence: 1,
    version,
    date,
    snapshot: toPrefix(scratch.built),
    manifest_sha256: manifest.sha256,
    input,
  };
});
afterAll(() => scratch.remove());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "previous-"));
  return () => rm(folder, { recursive: true });
});

/** The store, with one object that has another text, or none. */
function withFile(path: string, text: string | undefined): Reader {
  const bytes = text === undefined ? undefined : Buffer.from(text);
  async function* body() {
    if (bytes) yield* [bytes.subarray(0, 100), bytes.subarray(100)];
  }
  const stored: StoredObject | undefined = bytes && { revision: "1" as Revision, size: bytes.byteLength, body: body() };
  return { read: async (key) => (key === publication.snapshot + path ? stored : await store.read(key)) };
}

const textOf = async (path: string) => (await readText(store, publication.snapshot + path)) ?? "";

describe("a snapshot that is read back", () => {
  it("is what was published: edition, tables, rows and digests", async () => {
    const previous = await readPrevious(store, publication, folder);
    const expected = asPrevious(await readMadeUp());
    expect(previous).toMatchObject({ edition: EDITION, manifestSha256: publication.manifest_sha256 });
    expect(previous.tables).toEqual(publishedTables);
    for (const { name } of publishedTables) expect([...previous.rows(name)], name).toEqual(expected.rows(name));
    for (const path of ["codebook.md", "CITATION.cff", "LICENSE", "dataset.json"])
      expect(previous.sha256(path), path).toBe(expected.sha256(path));
    expect(previous.sha256("codebook.txt")).toBeUndefined();
  });

  it("describes its tables in the very words of today, so that a note about them is never made in vain", async () => {
    const { tables } = await readPrevious(store, publication, folder);
    const toText = ({ name, title, description, ...schema }: TableSchema) =>
      JSON.stringify([name, title, description, schema]);
    expect(tables.map(toText)).toEqual(publishedTables.map(toText));
  });

  it("gives its rows from the start each time, also where the last reader stopped half-way", async () => {
    const previous = await readPrevious(store, publication, folder);
    const [first] = previous.rows("claims");
    expect([...previous.rows("claims")][0]).toEqual(first);
    expect([...previous.rows("claims")]).toEqual([...previous.rows("claims")]);
  });

  it("needs no file of its own but the tables and their description", async () => {
    await readPrevious(store, publication, folder);
    const expected = [...publishedTables.map(({ name }) => `${name}.json`), "datapackage.json"];
    expect((await readdir(folder)).toSorted()).toEqual(expected.toSorted());
  });

  it("has no table that it does not describe", async () => {
    const previous = await readPrevious(store, publication, folder);
    expect(() => previous.rows("boats")).toThrow("the snapshot before has no table boats");
  });
});

describe("a published file that is not what its release says", () => {
  it.each(["manifest.json", "datapackage.json", "claims.json", "changes.json"])(
    "is named: %s is missing",
    async (path) => {
      const reading = readPrevious(withFile(path, undefined), publication, folder);
      await expect(reading).rejects.toThrow(`${publication.snapshot}${path} is missing`);
    },
  );

  it.each([
    ["of the same size", (text: string) => text.replace("c-000001", "c-000007"), "has the SHA-256"],
    ["cut short", (text: string) => text.slice(0, -2), "has fewer bytes than"],
    ["longer", (text: string) => `${text}\n`, "has more bytes than"],
    ["empty", () => "", "has fewer bytes than"],
  ])("is named: claims.json is %s", async (_, tamper, message) => {
    const reader = withFile("claims.json", tamper(await textOf("claims.json")));
    const reading = readPrevious(reader, publication, folder);
    await expect(reading).rejects.toThrow(`${publication.snapshot}claims.json ${message}`);
  });

  it("is not read to its end where it has more bytes than it may", async () => {
    let pulled = 0;
    async function* endless() {
      for (;;) {
        pulled += 1;
        yield Buffer.alloc(1000);
      }
    }
    const object: StoredObject = { revision: "1" as Revision, size: 0, body: endless() };
    const reader: Reader = {
      read: async (key) => (key.endsWith("/ids.json") ? object : await store.read(key)),
    };
    await expect(readPrevious(reader, publication, folder)).rejects.toThrow("ids.json has more bytes than");
    expect(pulled).toBeLessThan(20);
  });

  it("is named where the manifest is another one, however well formed", async () => {
    const other = (await textOf("manifest.json")).replace('"version": "1.2.3"', '"version": "1.2.2"');
    const reading = readPrevious(withFile("manifest.json", other), publication, folder);
    await expect(reading).rejects.toThrow(`${publication.snapshot}manifest.json has the SHA-256`);
  });

  it.each([
    ["is signed for and fits no schema", (text: string) => text.replace('"name"', '"nome"'), "does not fit its schema"],
    ["is signed for and is no JSON", (text: string) => text.slice(1), "is not JSON"],
    [
      "does not name a table",
      (text: string) => text.replace('"path": "ids.json"', '"path": "idz.json"'),
      "does not name ids.json",
    ],
  ])("is named where the manifest %s", async (_, tamper, message) => {
    const text = tamper(await textOf("manifest.json"));
    const signedFor = { ...publication, manifest_sha256: createHash("sha256").update(text).digest("hex") };
    const reading = readPrevious(withFile("manifest.json", text), signedFor, folder);
    await expect(reading).rejects.toThrow(`${publication.snapshot}manifest.json ${message}`);
  });
});

describe("rows that do not fit their table", () => {
  const column = (name: string, type: "string" | "integer" | "boolean" | "date", isRequired = false) => ({
    name,
    type,
    title: name,
    description: name,
    ...(isRequired && { constraints: { required: true } }),
  });
  const boats: TableSchema = {
    $schema: "",
    name: "boats",
    title: "Boats",
    description: "Boats",
    fields: [
      column("id", "string", true),
      column("n", "integer"),
      column("afloat", "boolean"),
      column("built", "date"),
    ],
    missingValues: [""],
    primaryKey: ["id"],
  };
  const fit = { id: "a", n: 1, afloat: true, built: "2021-01-31" };
  const read = async (rows: readonly unknown[], table = boats) => {
    const text = `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
    writeFile(textFile("boats.json", "application/json", text), folder);
    return [...readTableRows(table, join(folder, "boats.json"))];
  };

  it("are told from those that do", async () => {
    const rows = [fit, { id: "b", n: null, afloat: null, built: null }];
    expect(await read(rows)).toEqual(rows);
  });

  it.each([
    [{ ...fit, id: null }, "id is null, which is no string"],
    [{ ...fit, id: "" }, 'id is "", which is no string'],
    [{ ...fit, id: 7 }, "id is 7, which is no string"],
    [{ ...fit, n: "1" }, 'n is "1", which is no integer'],
    [{ ...fit, n: 1.5 }, "n is 1.5, which is no integer"],
    [{ ...fit, n: 2 ** 60 }, `n is ${2 ** 60}, which is no integer`],
    [{ ...fit, afloat: "true" }, 'afloat is "true", which is no boolean'],
    [{ ...fit, afloat: 1 }, "afloat is 1, which is no boolean"],
    [{ ...fit, built: "2021" }, 'built is "2021", which is no date'],
    [{ ...fit, built: ["2021-01-31"] }, 'built is ["2021-01-31"], which is no date'],
    [{ id: "a", n: 1, afloat: true, since: "2021-01-31" }, "built is missing, which is no date"],
    [{ ...fit, since: null }, "it does not have 4 columns"],
    [{ id: "a", n: 1 }, "it does not have 4 columns"],
    [["a", 1, true, "2021-01-31"], "id is missing, which is no string"],
    [null, "it is no object"],
    ["text", "it is no object"],
  ])("are named: %j", async (row, message) => {
    await expect(read([{ ...fit, id: "A" }, row])).rejects.toThrow(`boats, row 2: ${message}`);
  });

  it.each([["a"], ["b"]])("are named where their key comes again or too late: a after %s", async (id) => {
    await expect(read([{ ...fit, id }, fit])).rejects.toThrow("boats, row 2: its primary key does not come after");
  });

  it("may stand in an order of their own in the table of changes alone", async () => {
    const rows = [{ ...fit, id: "b" }, fit];
    expect(await read(rows, { ...boats, name: "changes" })).toEqual(rows);
  });
});

describe("a scratch folder", () => {
  it("is there as long as it is used, and gone afterwards with all that is in it", async () => {
    const used = await withScratch(folder, async (place) => {
      writeFile(textFile("boats.json", "application/json", "[]"), place);
      return place;
    });
    expect(used.startsWith(folder)).toBe(true);
    expect(await readdir(folder)).toEqual([]);
  });

  it("is gone where the use of it fails, which is what is told", async () => {
    const failing = withScratch(folder, async () => Promise.reject(new Error("no room")));
    await expect(failing).rejects.toThrow("no room");
    expect(await readdir(folder)).toEqual([]);
  });
});
