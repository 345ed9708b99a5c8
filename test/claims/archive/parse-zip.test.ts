import { constants, crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { LIMITS, type Limits } from "../../../lambdas/claims/archive/limits.ts";
import { parseZip } from "../../../lambdas/claims/archive/parse-zip.ts";
import { craftZip, toDescriptor, toExtraField, words, type ZipFrame, type ZipPart } from "../../support/zip.ts";

const DESCRIPTOR: ZipPart = { name: "dataset.json", content: '{"title":"a"}\n' };
const CLAIM: ZipPart = { name: "claims/c-7f3k9q.json", content: '{"text":"b"}\n', method: 0 };
const ENTITY: ZipPart = { name: "entities/a.json", content: `{"name":"${"c".repeat(400)}"}\n` };

const SYMLINK = 0o120777;

/** The contents that were read, by path, and each problem as `code file`. */
async function parse(parts: readonly ZipPart[], frame: ZipFrame = {}, limits: Partial<Limits> = {}) {
  const { files, problems } = await parseZip(craftZip(parts, frame), { ...LIMITS, ...limits });
  return {
    contents: Object.fromEntries(files.paths.map((path) => [path, Buffer.from(files.read(path)).toString()])),
    problems: problems.map(({ code, at }) => `${code} ${at.file}`),
  };
}

const BOTH = { "claims/c-7f3k9q.json": CLAIM.content, "dataset.json": DESCRIPTOR.content };

describe("reading a zip", () => {
  it("reads stored and deflated files, sorted by path", async () => {
    const { files, problems } = await parseZip(craftZip([DESCRIPTOR, ENTITY, CLAIM]), LIMITS);
    expect(problems).toEqual([]);
    expect(files.paths).toEqual([CLAIM.name, DESCRIPTOR.name, ENTITY.name]);
    expect(Buffer.from(files.read("entities/a.json")).toString()).toBe(ENTITY.content);
  });

  it("reads only what it admitted", async () => {
    const { files } = await parseZip(craftZip([DESCRIPTOR, CLAIM, { name: "README.md", content: "a" }]), LIMITS);
    expect(files.paths).not.toContain("README.md");
    expect(() => files.read("README.md")).toThrow(RangeError);
    expect(() => files.read("../dataset.json")).toThrow(RangeError);
  });

  it("reads an empty file as empty", async () => {
    const empty = { name: "sources/a.json", content: "" };
    expect((await parse([DESCRIPTOR, { ...empty, method: 0 }])).contents["sources/a.json"]).toBe("");
    expect((await parse([DESCRIPTOR, { ...empty, method: 8 }])).contents["sources/a.json"]).toBe("");
  });

  it("reads a zip of the folder `dataset` like a zip of what is in it", async () => {
    const below = [DESCRIPTOR, CLAIM].map((part) => ({ ...part, name: `dataset/${part.name}` }));
    const folders = [{ name: "dataset/" }, { name: "dataset/claims/" }].map((part) => ({
      ...part,
      method: 0 as const,
    }));
    expect(await parse([...folders, ...below])).toEqual({ contents: BOTH, problems: [] });
    const litter = { name: "__MACOSX/dataset/._claims", content: "a" };
    expect(await parse([...below, litter])).toEqual({ contents: BOTH, problems: ["unexpected-path __MACOSX/"] });
    const unsafe = { name: "/dataset.json", content: "a" };
    expect(await parse([...below, unsafe])).toEqual({ contents: BOTH, problems: ["unsafe-path /dataset.json"] });
    expect(await parse([...below, ENTITY])).toMatchObject({
      problems: ["unexpected-path dataset/", "missing-file dataset.json"].sort(),
    });
  });

  it("reads sizes that follow the data, as streaming writers leave them", async () => {
    const data = deflateRawSync(String(CLAIM.content));
    const streamed: ZipPart = {
      name: CLAIM.name,
      content: String(CLAIM.content),
      both: { flags: 0x808 },
      local: { flags: 0x808, crc: 0, compressedSize: 0, size: 0 },
      descriptor: toDescriptor(String(CLAIM.content), data.length),
    };
    expect(await parse([DESCRIPTOR, streamed])).toEqual({ contents: BOTH, problems: [] });
    const unsigned = { ...streamed, descriptor: toDescriptor(String(CLAIM.content), data.length).subarray(4) };
    expect(await parse([DESCRIPTOR, unsigned])).toEqual({ contents: BOTH, problems: [] });
    const lying = { ...streamed, descriptor: toDescriptor(String(CLAIM.content).toUpperCase(), data.length) };
    expect(await parse([DESCRIPTOR, lying])).toEqual({ contents: {}, problems: [`contradictory-entry ${CLAIM.name}`] });
  });

  it("reads ZIP64 records and fields that tell the truth, and refuses those that do not", async () => {
    const size = String(CLAIM.content).length;
    const fields = (claimed: number) => ({
      size: 0xffffffff,
      compressedSize: 0xffffffff,
      extra: toExtraField(1, words([8, claimed], [8, size])),
    });
    const wide = { ...CLAIM, both: fields(size) };
    expect(await parse([DESCRIPTOR, wide], { end64: {} })).toEqual({ contents: BOTH, problems: [] });
    expect((await parse([DESCRIPTOR, CLAIM], { end64: {}, end: { count: 0xffff } })).problems).toEqual([]);
    const refused = ["unreadable-archive ."];
    expect((await parse([DESCRIPTOR, CLAIM], { end64: { count: 1 } })).problems).toEqual(refused);
    expect((await parse([DESCRIPTOR, CLAIM], { end64: { count: 3 } })).problems).toEqual(refused);
    expect((await parse([DESCRIPTOR, CLAIM], { end64: { offset: 2 ** 52 } })).problems).toEqual(refused);
    expect((await parse([DESCRIPTOR, CLAIM], { end64: {}, end: { count: 1 } })).problems).toEqual(refused);
    const full = { count: 0xffff, size: 0xffffffff, offset: 0xffffffff };
    expect((await parse([DESCRIPTOR, CLAIM], { end64: {}, end: full })).problems).toEqual([]);
    expect((await parse([DESCRIPTOR, CLAIM], { end64: { size: 1 }, end: full })).problems).toEqual(refused);
    const differing = { ...CLAIM, central: fields(size), local: fields(size + 1) };
    expect((await parse([DESCRIPTOR, differing])).problems).toEqual([`contradictory-entry ${CLAIM.name}`]);
  });
});

describe("refusing a zip as a whole", () => {
  const faultOf = async (bytes: Uint8Array) => (await parseZip(bytes, LIMITS)).problems;
  const isFault = (fault: string) => [expect.objectContaining({ code: "unreadable-archive", fault })];
  const parts = [DESCRIPTOR, CLAIM];

  it.each([
    ["no bytes at all", Buffer.alloc(0), "no-end"],
    ["what is no zip", Buffer.from("not a zip at all, but some text of a certain length"), "no-end"],
    ["bytes after the end", Buffer.concat([craftZip(parts), Buffer.from("more")]), "no-end"],
    ["bytes before the first file", craftZip(parts, { before: Buffer.from("#!/bin/sh\n") }), "unlisted-bytes"],
    [
      "bytes between the files and the list",
      craftZip(parts, { betweenDataAndDirectory: Buffer.alloc(9) }),
      "unlisted-bytes",
    ],
    ["a list one shorter than it says", craftZip(parts, { end: { count: 3 } }), "broken-list"],
    ["a list one longer than it says", craftZip(parts, { end: { count: 1 } }), "wrong-totals"],
    ["a list of another size than it says", craftZip(parts, { end: { size: 1 } }), "wrong-totals"],
    ["a list that begins elsewhere", craftZip(parts, { end: { offset: 3 } }), "broken-list"],
    ["one part of several", craftZip(parts, { end: { disk: 1 } }), "several-disks"],
    ["an encrypted list", craftZip([DESCRIPTOR, { ...CLAIM, both: { flags: 0x41 } }]), "sealed"],
  ])("refuses %s", async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toEqual(isFault(fault));
  });

  it("refuses bytes between the list and the end", async () => {
    const frame = { betweenDirectoryAndEnd: Buffer.alloc(5) };
    expect(await faultOf(craftZip(parts, frame))).toEqual(isFault("wrong-totals"));
    expect(await faultOf(craftZip(parts, { ...frame, end64: {} }))).toEqual(isFault("wrong-totals"));
  });

  it("refuses a list that begins on another disk", async () => {
    const bytes = craftZip(parts);
    bytes.writeUInt16LE(1, bytes.length - 16);
    expect(await faultOf(bytes)).toEqual(isFault("wrong-totals"));
  });

  it("refuses a ZIP64 end that is not one record and its locator", async () => {
    const whole = craftZip(parts, { end64: {} });
    const record = whole.length - 98;
    const locator = whole.length - 42;
    const patch = (at: number, value: number) => {
      const bytes = Buffer.from(whole);
      bytes.writeUInt32LE(value, at);
      return bytes;
    };
    const split = Buffer.concat([whole.subarray(0, locator), Buffer.alloc(4), whole.subarray(locator)]);
    const copy = { ...CLAIM, content: whole.subarray(record, locator) };
    // A record inside a file, true for this zip, which only the locator tells from the one at the end.
    const frame = craftZip([DESCRIPTOR, copy], { end64: {} });
    const inside = frame.indexOf("PK\x06\x06", 0, "latin1");
    frame.copy(frame, inside, frame.length - 98, frame.length - 42);
    const other = { ...CLAIM, content: frame.subarray(inside, inside + 56) };
    const elsewhere = craftZip([DESCRIPTOR, other], { end64: {} });
    elsewhere.writeUInt32LE(elsewhere.indexOf("PK\x06\x06", 0, "latin1"), elsewhere.length - 34);
    for (const bytes of [patch(record + 4, 45), patch(record + 20, 1), split, elsewhere]) {
      expect(await faultOf(bytes)).toEqual(isFault("wrong-totals"));
    }
  });

  it("takes files in another order than they are listed in", async () => {
    const before = craftZip([CLAIM]).subarray(0, 30 + CLAIM.name.length + String(CLAIM.content).length);
    const first = listedAt(CLAIM, 0);
    expect(await parse([DESCRIPTOR, first], { before })).toEqual({ contents: BOTH, problems: [] });
  });

  it("takes a comment", async () => {
    expect((await parse(parts, { comment: "0123456789abcdef" })).problems).toEqual([]);
  });

  it("calls a zip without files empty", async () => {
    expect((await parse([])).problems).toEqual(["empty-dataset ."]);
  });

  it("looks at nothing of a zip that is too large or lists too much", async () => {
    expect(await parse(parts, {}, { archiveBytes: 100 })).toEqual({ contents: {}, problems: ["archive-too-large ."] });
    expect(await parse(parts, {}, { files: 1 })).toEqual({ contents: {}, problems: ["too-many-files ."] });
    const many = await parse(parts, { end64: { count: 2 ** 40 }, end: { count: 0xffff } });
    expect(many).toEqual({ contents: {}, problems: ["too-many-files ."] });
  });
});

describe("refusing entries that share bytes", () => {
  it("refuses two entries on one local header", async () => {
    const second = listedAt(CLAIM, 0);
    expect(await parse([CLAIM, second, DESCRIPTOR])).toEqual({
      contents: {},
      problems: [`overlapping-entries ${CLAIM.name}`],
    });
    const renamed = { ...second, name: "claims/c-000000.json" };
    expect((await parse([CLAIM, renamed, DESCRIPTOR])).problems).toEqual(["contradictory-entry claims/c-000000.json"]);
  });

  it("refuses headers quoted inside the data of the entry before (the form of a better zip bomb)", async () => {
    const { bytes, names } = craftQuotedOverlap(6);
    const { files, problems } = await parseZip(bytes, LIMITS);
    expect(files.paths).toEqual([]);
    expect(problems.map(({ code, at }) => [code, at.file])).toEqual(
      names.slice(1).map((n) => ["overlapping-entries", n]),
    );
  });

  it("refuses more entries on one local header than a call may have arguments", async () => {
    const count = 150_000;
    const listed = craftZip([CLAIM]);
    const end = listed.length - 22;
    const start = end - 46 - CLAIM.name.length;
    const bytes = Buffer.concat([
      listed.subarray(0, start),
      Buffer.alloc((end - start) * count, listed.subarray(start, end)),
      craftZip([], { end64: {} }),
    ]);
    // The end records are those of an empty zip: make them state what is there.
    const size = (end - start) * count;
    const record = bytes.length - 98;
    for (const [i, total] of [count, count, size, start].entries()) {
      bytes.writeBigUInt64LE(BigInt(total), record + 24 + 8 * i);
    }
    bytes.fill(0xff, bytes.length - 14, bytes.length - 2);
    bytes.writeBigUInt64LE(BigInt(record), record + 56 + 8);
    const { problems } = await parseZip(bytes, LIMITS);
    expect(problems).toHaveLength(count - 1);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["overlapping-entries"]));
  });

  it("refuses every entry inside another, not only the first", async () => {
    const inner = craftZip([DESCRIPTOR, ENTITY]);
    const outer = { ...CLAIM, content: inner };
    const start = 30 + CLAIM.name.length;
    const second = inner.indexOf("PK\x03\x04", 4, "latin1");
    const parts = [outer, listedAt(DESCRIPTOR, start), listedAt(ENTITY, start + second)];
    expect((await parseZip(craftZip(parts), LIMITS)).problems).toMatchObject([
      { code: "overlapping-entries", at: { file: DESCRIPTOR.name }, other: CLAIM.name },
      { code: "overlapping-entries", at: { file: ENTITY.name }, other: CLAIM.name },
    ]);
  });

  it("refuses an entry whose data runs into the list of files", async () => {
    for (const size of [String(CLAIM.content).length + 1, 100_000]) {
      const long = { ...CLAIM, both: { size, compressedSize: size } };
      const { problems } = await parseZip(craftZip([DESCRIPTOR, long]), LIMITS);
      expect(problems).toEqual([{ code: "overlapping-entries", at: expect.objectContaining({ file: CLAIM.name }) }]);
    }
  });
});

describe("refusing an entry that is told in two ways", () => {
  it.each<[string, ZipPart]>([
    ["header", listedAt(CLAIM, 5)],
    ["header", listedAt(CLAIM, 0xfffffff0)],
    ["name", { ...CLAIM, local: { name: "claims/c-7f3k9r.json" } }],
    ["name", { ...CLAIM, both: { extra: toExtraField(0x7075, unicodePath(String(CLAIM.name), "entities/a.json")) } }],
    ["flags", { ...CLAIM, local: { flags: 0x801 } }],
    ["method", { ...CLAIM, local: { method: 8 } }],
    ["size", { ...CLAIM, local: { size: 5 } }],
    ["size", { ...CLAIM, central: { compressedSize: 0x7fffffff } }],
    ["checksum", { ...CLAIM, local: { crc: 5 } }],
  ])("refuses two statements about its %s", async (about, part) => {
    const { files, problems } = await parseZip(craftZip([DESCRIPTOR, part]), LIMITS);
    expect(files.paths).toEqual([]);
    expect(problems).toMatchObject([{ code: "contradictory-entry", at: { file: CLAIM.name }, about }]);
  });
});

describe("refusing single entries", () => {
  const zeros = Buffer.alloc(300_000);

  it.each<[string, ZipPart, Partial<Limits>, object]>([
    ["a password", { ...CLAIM, both: { flags: 0x801 } }, {}, { code: "encrypted-entry" }],
    ["method 12", { ...CLAIM, both: { method: 12 } }, {}, { code: "unsupported-compression", method: 12 }],
    ["a wrong checksum", { ...CLAIM, both: { crc: 1 } }, {}, { code: "damaged-entry", in: "checksum" }],
    ["data that is no deflate", { ...CLAIM, method: 8, data: Buffer.from([7, 7, 7]) }, {}, { in: "data" }],
    ["data that is cut off", { ...CLAIM, method: 8, data: deflateRawSync("abc").subarray(0, -2) }, {}, { in: "data" }],
    [
      "data that goes on",
      { ...CLAIM, method: 8, data: pad(deflateRawSync(String(CLAIM.content))) },
      {},
      { in: "data" },
    ],
    ["more bytes than stated", { ...CLAIM, method: 8, both: { size: 5 } }, {}, { in: "size" }],
    ["fewer bytes than stated", { ...CLAIM, method: 8, both: { size: 50 } }, {}, { in: "size" }],
    ["stored bytes of two sizes", { ...CLAIM, both: { size: 5 } }, {}, { in: "size" }],
    ["a bomb", { ...CLAIM, content: zeros, method: 8 }, {}, { code: "compression-ratio", limit: 200 }],
    ["a bomb that lies", { ...CLAIM, content: zeros, method: 8, both: { size: 9 } }, {}, { in: "size" }],
    ["too large a size", { ...CLAIM, content: zeros, method: 8 }, { fileBytes: 9 }, { code: "file-too-large" }],
    ["a symbolic link", { ...CLAIM, content: "/etc/passwd", mode: SYMLINK }, {}, { kind: "symbolic-link" }],
    ["a pipe", { ...CLAIM, mode: 0o010644 }, {}, { code: "not-a-regular-file", kind: "special" }],
  ])("refuses %s, and reads the rest", async (_, part, limits, expected) => {
    const { files, problems } = await parseZip(craftZip([DESCRIPTOR, part]), { ...LIMITS, ...limits });
    const rest = "fileBytes" in limits ? [] : [DESCRIPTOR.name];
    expect(files.paths).toEqual(rest);
    expect(problems.filter(({ at }) => at.file === CLAIM.name)).toMatchObject([expected]);
  });

  it("stops inflating at the stated size: damage after it is not even found", async () => {
    const data = Buffer.concat([
      deflateRawSync(zeros, { finishFlush: constants.Z_SYNC_FLUSH }),
      Buffer.alloc(50, 0xff),
    ]);
    const bomb = (size: number) => craftZip([DESCRIPTOR, { ...CLAIM, method: 8, data, both: { size } }]);
    expect((await parseZip(bomb(9), LIMITS)).problems).toMatchObject([{ code: "damaged-entry", in: "size" }]);
    const { problems } = await parseZip(bomb(zeros.length + 1), { ...LIMITS, ratio: 10_000 });
    expect(problems).toMatchObject([{ code: "damaged-entry", in: "data" }]);
  });

  it("lets a small file compress as well as it can", async () => {
    expect((await parse([DESCRIPTOR, { ...CLAIM, content: Buffer.alloc(60_000), method: 8 }])).problems).toEqual([]);
  });

  it("reports names that are there twice, and reads the first", async () => {
    const second = { ...CLAIM, content: "{}\n" };
    expect(await parse([DESCRIPTOR, CLAIM, second])).toEqual({
      contents: BOTH,
      problems: [`duplicate-path ${CLAIM.name}`],
    });
  });

  it("shows names in whatever encoding they are", async () => {
    const latin = { name: Buffer.from("entities/\u00e9.json", "latin1"), content: "{}" };
    expect((await parse([DESCRIPTOR, CLAIM, latin])).problems).toEqual(["unexpected-path entities/\u00e9.json"]);
    const mark = { name: "\ufeffdataset.json", content: "{}" };
    expect((await parse([DESCRIPTOR, CLAIM, mark])).problems).toEqual(["unexpected-path \\u{feff}dataset.json"]);
  });
});

/** Stored blocks of deflate that each quote the next local header, down to one kernel that all entries share. */
function craftQuotedOverlap(count: number): { readonly bytes: Buffer; readonly names: readonly string[] } {
  const names = Array.from({ length: count }, (_, i) => `claims/c-00000${i}.json`);
  const kernel = Buffer.alloc(5000, "a");
  let tail: Buffer = deflateRawSync(kernel);
  let content: Buffer = kernel;
  const parts: ZipPart[] = [];
  for (const name of names.toReversed()) {
    const fields = { crc: crc32(content), size: content.length, compressedSize: tail.length };
    const header = craftZip([{ name, data: tail, content }]).subarray(0, 30 + name.length);
    parts.unshift({ name, data: tail, content, central: fields, onlyListed: true });
    content = Buffer.concat([header, content]);
    const block = Buffer.concat([Buffer.from([0]), words([2, header.length], [2, header.length ^ 0xffff])]);
    tail = Buffer.concat([block, header, tail]);
  }
  // The first header stands in the open: only its quotation's block is cut off.
  const before = tail.subarray(5);
  const step = 30 + (names[0]?.length ?? 0) + 5;
  const listed = parts.map((part, i) => ({ ...part, central: { ...part.central, offset: i * step } }));
  return { bytes: craftZip(listed, { before }), names };
}

/** Lists an entry that stands elsewhere in the zip. */
function listedAt(part: ZipPart, offset: number): ZipPart {
  return { ...part, onlyListed: true, central: { offset } };
}

/** Info-ZIP's Unicode path field: version, CRC-32 of the name it replaces, the other name (APPNOTE 4.6.9). */
function unicodePath(name: string, other: string): Buffer {
  return Buffer.concat([Buffer.from([1]), words([4, crc32(name)]), Buffer.from(other)]);
}

function pad(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc(7)]);
}
