import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../lambdas/claims/archive/limits.ts";
import { parseZip } from "../../lambdas/claims/archive/parse-zip.ts";
import { digestRecords } from "../../lambdas/claims/digest-records.ts";
import { readTexts, toFiles, VALID, withRecord } from "../support/valid-dataset.ts";
import { craftZip } from "../support/zip.ts";

const texts = readTexts(VALID);

describe("the digest of the records", () => {
  it("is that of the list that sha256sum prints", () => {
    const script = "find . -name '*.json' | sed 's,^./,,' | LC_ALL=C sort | xargs sha256sum | sha256sum";
    const [printed] = execFileSync("sh", ["-c", script], { cwd: VALID, encoding: "utf8" }).split(" ");
    expect(digestRecords(toFiles(texts)).digest()).toBe(printed);
  });

  it("is the same for a zip of the folder", async () => {
    const zip = craftZip([...texts].reverse().map(([name, content]) => ({ name: `dataset/${name}`, content })));
    const { files } = await parseZip(zip, LIMITS);
    expect(digestRecords(files).digest()).toBe(digestRecords(toFiles(texts)).digest());
  });

  it("is another where a record is changed, added or renamed, and the same where a file that is no record comes", () => {
    const digest = digestRecords(toFiles(texts)).digest();
    const [claim = ""] = [...texts.keys()].filter((path) => path.startsWith("claims/"));
    const text = texts.get(claim) ?? "";
    const without = new Map([...texts].filter(([path]) => path !== claim));
    const others = [
      withRecord(texts, claim, (record) => ({ ...record, note: "another note" })),
      new Map([...texts, ["claims/c-zzzzzz.json", text]]),
      new Map([...without, ["claims/c-zzzzzz.json", text]]),
      without,
    ];
    expect(new Set([digest, ...others.map((other) => digestRecords(toFiles(other)).digest())]).size).toBe(5);
    const withManual = new Map([...texts, ["notes.txt", "no record"], ["claims/readme.md", "no record"]]);
    expect(digestRecords(toFiles(withManual)).digest()).toBe(digest);
  });

  it("refuses a file that two readings find different", () => {
    let reading = 0;
    const path = "dataset.json";
    const files = digestRecords({ paths: [path], read: () => Buffer.from(`${reading++}`) });
    files.read(path);
    expect(() => files.read(path)).toThrow("dataset.json changed during the run");
  });

  it("is that of the bytes which were read first", () => {
    const files = digestRecords(toFiles(texts));
    for (const path of files.paths) expect(files.read(path)).toEqual(new Uint8Array(readFileSync(`${VALID}/${path}`)));
    expect(files.digest()).toBe(digestRecords(toFiles(texts)).digest());
  });
});
