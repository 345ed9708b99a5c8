import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { openFolderStore } from "../../lambdas/store/folder-store.ts";
import { testStore } from "./contract.ts";
import { newObject, readText, revisionOf } from "./new-object.ts";
import { testRevisions } from "./replace-contract.ts";

const made: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  made.push(folder);
  return folder;
}

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true });
});

describe("a store in a folder", () => {
  testStore(async () => openFolderStore(await newFolder()));
  testRevisions(async () => openFolderStore(await newFolder()));

  it("writes each object as a plain file of that name", async () => {
    const folder = await newFolder();
    await openFolderStore(folder).create(newObject("snapshots/x/manifest.json", "{}\n"));
    expect(await readFile(join(folder, "snapshots/x/manifest.json"), "utf8")).toBe("{}\n");
  });

  it("makes the folder where it does not exist, also of a path with dots", async () => {
    const folder = await newFolder();
    await openFolderStore(`${folder}/./new/../new/out`).create(newObject("a", "x"));
    expect(await readFile(join(folder, "new/out/a"), "utf8")).toBe("x");
  });

  it("leaves no half-written file behind where a write fails", async () => {
    const folder = await newFolder();
    const store = openFolderStore(folder);
    await expect(store.create(newObject("a", "text", { size: 9 }))).rejects.toThrow();
    await store.create(newObject("a", "text"));
    await store.create(newObject("a", "other"));
    expect(await readdir(join(folder, ".incoming"))).toEqual([]);
  });

  it("takes a pipe or a folder of that name for nothing, and does not wait for it", async () => {
    const folder = await newFolder();
    execFileSync("mkfifo", [join(folder, "pipe")]);
    await mkdir(join(folder, "folder"));
    const store = openFolderStore(folder);
    expect([await store.read("pipe"), await store.read("folder")]).toEqual([undefined, undefined]);
  });

  it("never gives a replaced object an earlier time than the one before had, even where the clock was set back", async () => {
    const folder = await newFolder();
    const store = openFolderStore(folder);
    await store.create(newObject("a", "one"));
    const future = Date.UTC(2100, 0, 1) / 1000;
    await utimes(join(folder, "a"), future, future);
    for (const text of ["two", "six", "ten"]) {
      const before = await stat(join(folder, "a"));
      expect(await store.replace(newObject("a", text), await revisionOf(store, "a"))).toBe("replaced");
      expect((await stat(join(folder, "a"))).mtimeMs).toBeGreaterThan(before.mtimeMs);
    }
  });

  it("shows a whole object or none when the process that writes it is killed", async () => {
    const folder = await newFolder();
    for (let written = 0; written < 4; written += 1) {
      const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve("./endless-writer.ts")), folder], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      // One piece more each time, so that the child dies at another place.
      for (let piece = 0; piece <= written; piece += 1) await once(child.stdout, "data");
      child.kill("SIGKILL");
      await once(child, "exit");
      const text = await readText(openFolderStore(folder), "big");
      expect(text === undefined || text === "0123456789".repeat(1000)).toBe(true);
      for (const name of (await readdir(folder)).filter((file) => file.startsWith("small-")))
        expect(await readFile(join(folder, name), "utf8")).toBe(`whole ${name}`);
    }
    await openFolderStore(folder).create(newObject("big", "0123456789".repeat(1000)));
    expect(await readText(openFolderStore(folder), "big")).toBe("0123456789".repeat(1000));
  });

  it("loses no replacement of two processes, also where one of them is killed time and again", async () => {
    const folder = await newFolder();
    await openFolderStore(folder).create(newObject("counters", '{"a":"000000","b":"000000"}'));
    const steady = startCounting(folder, "a", 500);
    let made = 0;
    for (let kills = 0; kills < 8; kills += 1) {
      const victim = startCounting(folder, "b", 500_000);
      for (let step = Math.random() * 30; step > 0; step -= 1)
        await Promise.race([once(victim.child.stdout, "data"), victim.exit]);
      victim.child.kill("SIGKILL");
      await victim.exit;
      made = Number((await victim.lines).trim().split("\n").at(-1) || made);
      const { b } = await readCounters(folder);
      // The last one may have been made and not been reported.
      expect(b - made).toBeOneOf([0, 1]);
      made = b;
    }
    const last = startCounting(folder, "b", made + 300);
    expect([await steady.exit, await last.exit]).toEqual([0, 0]);
    expect(await readCounters(folder)).toEqual({ a: 500, b: made + 300 });
  });
});

async function readCounters(folder: string): Promise<{ readonly a: number; readonly b: number }> {
  const { a, b } = JSON.parse((await readText(openFolderStore(folder), "counters")) ?? "");
  return { a: Number(a), b: Number(b) };
}

function startCounting(folder: string, name: string, until: number) {
  const script = fileURLToPath(import.meta.resolve("./counting-writer.ts"));
  const child = spawn(process.execPath, [script, folder, name, `${until}`], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = Array.fromAsync(child.stdout.setEncoding("utf8")).then((pieces) => pieces.join(""));
  return { child, lines, exit: once(child, "exit").then(([code]) => code) };
}
