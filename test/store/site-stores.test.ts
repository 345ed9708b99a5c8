import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openFolderSiteStore } from "../../lambdas/store/folder-site-store.ts";
import { openMemorySiteStore } from "../../lambdas/store/memory-site-store.ts";
import { openS3SiteStore } from "../../lambdas/store/s3-site-store.ts";
import type { WireS3 } from "../support/wire-s3.ts";
import { newObject, readText } from "./new-object.ts";
import { openServer } from "./s3-server.ts";
import { testSiteStore } from "./site-contract.ts";

const made: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  made.push(folder);
  return folder;
}

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true });
});

const connect = (s3: WireS3) => openS3SiteStore({ bucket: "site", prefix: "test/", client: s3.client });

describe("a site in memory", () => {
  testSiteStore(async () => openMemorySiteStore());
});

describe("a site in a folder", () => {
  testSiteStore(async () => openFolderSiteStore(join(await newFolder(), "not/made/yet")));

  it("is plain files, and leaves no half-written ones behind", async () => {
    const folder = await newFolder();
    const site = openFolderSiteStore(folder);
    await site.put(newObject("claims/a.html", "page"));
    await expect(site.put(newObject("b.html", "page", { size: 9 }))).rejects.toThrow();
    expect(await readFile(join(folder, "claims/a.html"), "utf8")).toBe("page");
    expect(await readdir(join(folder, ".incoming"))).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual([".incoming", "claims"]);
  });

  it("shows a whole page to whoever reads while it is replaced", async () => {
    const site = openFolderSiteStore(await newFolder());
    const texts = ["a".repeat(50_000), "b".repeat(70_000)];
    await site.put(newObject("a", texts[0] ?? ""));
    const reads: Promise<string | undefined>[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const put = site.put(newObject("a", texts[turn % 2] ?? ""));
      reads.push(readText(site, "a"));
      await put;
    }
    for (const text of await Promise.all(reads)) expect(texts).toContain(text);
  });
});

describe("a site in S3", () => {
  testSiteStore(async () => connect(await openServer()));

  it("says what each object is, and its checksum", async () => {
    const s3 = await openServer();
    await connect(s3).put(newObject("a.html", "x", { contentType: "text/html; charset=utf-8" }));
    expect(s3.peek("test/a.html")).toBe("x");
    const { headers } = s3.requests[0] ?? {};
    expect(headers?.["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers?.["x-amz-checksum-sha256"]).toMatch(/^.{43}=$/);
  });

  it.each(["PUT", "DELETE", "GET"] as const)("sends a %s again that S3 did not take", async (method) => {
    const s3 = await openServer({ method, fault: { kind: "refuse", status: 503, code: "SlowDown" } });
    const site = connect(s3);
    await site.put(newObject("a.html", "one"));
    expect(await readText(site, "a.html")).toBe("one");
    await site.remove(["a.html"]);
    expect(s3.peek("test/a.html")).toBeUndefined();
  });

  it("says which removal failed by failing itself", async () => {
    const s3 = await openServer({
      method: "DELETE",
      times: 9,
      fault: { kind: "refuse", status: 403, code: "AccessDenied" },
    });
    await expect(connect(s3).remove(["a.html"])).rejects.toThrow("this failure was asked for");
  });
});
