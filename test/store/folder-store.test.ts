import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { openFolderStore } from "../../lambdas/store/folder-store.ts";
import { newObject, readText, testRevisions, testStore } from "./contract.ts";

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
});
