import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceFile } from "../../lambdas/local/replace-file.ts";
import { makeCopy, runCommand, snapshotOf } from "../support/run-command.ts";
import { VALID } from "../support/valid-dataset.ts";

let copy: ReturnType<typeof makeCopy>;
beforeEach(() => {
  copy = makeCopy(VALID);
});
afterEach(() => copy.dispose());
const at = (path: string) => join(copy.folder, "dataset", path);
const read = (path: string) => readFileSync(at(path), "utf8");
const CLAIM = "claims/c-0000a1.json";
const ENTITY = "entities/port-lumen.json";

describe("npm run fix", () => {
  it("writes nothing where all is in canonical form", () => {
    const before = snapshotOf(copy.folder);
    const { code, stdout } = runCommand(["fix"], copy.folder);
    expect([code, stdout]).toEqual([0, "0 fixed, 7 already in canonical form\n"]);
    expect(snapshotOf(copy.folder)).toEqual(before);
  });

  it("brings files back to canonical form, names them, and leaves the others alone", () => {
    const before = snapshotOf(copy.folder);
    writeFileSync(at(CLAIM), JSON.stringify(JSON.parse(read(CLAIM))));
    writeFileSync(at(ENTITY), `\ufeff${read(ENTITY).replaceAll("\n", "\r\n")}`);
    const { code, stdout } = runCommand(["fix", "dataset"], copy.folder);
    expect([code, stdout]).toEqual([
      0,
      `fixed dataset/${CLAIM}\nfixed dataset/${ENTITY}\n2 fixed, 5 already in canonical form\n`,
    ]);
    expect(snapshotOf(copy.folder)).toEqual(before);
  });

  it("fixes one file alone", () => {
    const tidy = read(CLAIM);
    for (const path of [CLAIM, ENTITY]) writeFileSync(at(path), `${read(path)}\n`);
    const { code, stdout } = runCommand(["fix", at(CLAIM)]);
    expect([code, stdout]).toEqual([0, `fixed ${at(CLAIM)}\n1 fixed, 0 already in canonical form\n`]);
    expect(read(CLAIM)).toBe(tidy);
    expect(read(ENTITY).endsWith("\n\n")).toBe(true);
  });

  it("leaves a file that can be read in two ways as it is, tells it, and fixes the rest", () => {
    const twice = read(CLAIM).replace('"type"', '"text": "Another",\n  "type"');
    writeFileSync(at(CLAIM), twice);
    writeFileSync(at(ENTITY), `${read(ENTITY)}\n`);
    const { code, stdout } = runCommand(["fix", join(copy.folder, "dataset")]);
    expect(code).toBe(1);
    expect(stdout).toContain(`fixed ${at(ENTITY)}`);
    expect(stdout).toContain('key "text" is already set on line 3');
    expect(read(CLAIM)).toBe(twice);
  });

  it("rewrites what is no fit record without judging it", () => {
    writeFileSync(at(ENTITY), '{"zzz":1,"name":""}');
    expect(runCommand(["fix", at(ENTITY)]).code).toBe(0);
    expect(read(ENTITY)).toBe('{\n  "name": "",\n  "zzz": 1\n}\n');
  });

  it("ends with 2 where there is nothing to fix", () => {
    const empty = join(copy.folder, "empty");
    mkdirSync(empty);
    for (const path of [empty, "nowhere", at("claims/c-999999.json"), "some.zip"]) {
      const { code, stdout, stderr } = runCommand(["fix", path]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("fix could not be run: ");
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});

describe("replacing a file", () => {
  it("leaves no draft behind, whether it works or not", () => {
    const folder = join(copy.folder, "new");
    mkdirSync(join(folder, "taken"), { recursive: true });
    replaceFile(join(folder, "a.json"), "1\n");
    replaceFile(join(folder, "a.json"), "2\n");
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("2\n");
    expect(() => replaceFile(join(folder, "taken"), "3\n")).toThrow();
    expect(readdirSync(folder).sort()).toEqual(["a.json", "taken"]);
    rmSync(folder, { recursive: true });
    expect(() => replaceFile(join(folder, "a.json"), "4\n")).toThrow("ENOENT");
    expect(existsSync(folder)).toBe(false);
  });
});
