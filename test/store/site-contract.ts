import { expect, it } from "vitest";
import type { SiteStore } from "../../lambdas/store/site-store.ts";
import { DigestMismatch } from "../../lambdas/store/verified-bytes.ts";
import { digestOf, newObject, readText } from "./new-object.ts";

/** What every site promises. `open` gives a new, empty one. */
export function testSiteStore(open: () => Promise<SiteStore>): void {
  it("gives back what was put, and finds nothing elsewhere", async () => {
    const site = await open();
    await site.put(newObject("claims/a.html", "<p>tide tables</p>"));
    expect(await readText(site, "claims/a.html")).toBe("<p>tide tables</p>");
    expect(await site.read("claims/b.html")).toBeUndefined();
    expect(await site.read("claims")).toBeUndefined();
  });

  it("keeps a page and what lies below the same name", async () => {
    const site = await open();
    await site.put(newObject("releases/1.0.0/citation.bib", "@misc"));
    await site.put(newObject("releases/1.0.0.html", "page"));
    expect(await readText(site, "releases/1.0.0/citation.bib")).toBe("@misc");
    expect(await readText(site, "releases/1.0.0.html")).toBe("page");
  });

  it("puts an object in place of the one that is there, a shorter one too", async () => {
    const site = await open();
    for (const text of ["a long text", "short", "", "longer again"]) {
      await site.put(newObject("index.html", text));
      expect(await readText(site, "index.html")).toBe(text);
    }
  });

  it("removes what it is told to and nothing else, whether it is there or not", async () => {
    const site = await open();
    for (const key of ["a.html", "b.html", "c/d.html"]) await site.put(newObject(key, key));
    await site.remove(["a.html", "c/d.html", "never.html", "b.html/x.html"]);
    await site.remove([]);
    const left = ["a.html", "b.html", "c/d.html"].map((key) => readText(site, key));
    expect(await Promise.all(left)).toEqual([undefined, "b.html", undefined]);
    await site.put(newObject("a.html", "again"));
    expect(await readText(site, "a.html")).toBe("again");
  });

  it("writes many at once", async () => {
    const site = await open();
    const keys = Array.from({ length: 40 }, (_, index) => `claims/${index % 7}/${index}.html`);
    await Promise.all(keys.map((key) => site.put(newObject(key, `this is ${key}`))));
    expect(await Promise.all(keys.map((key) => readText(site, key)))).toEqual(keys.map((key) => `this is ${key}`));
  });

  it.each([
    ["other bytes", { sha256: "0".repeat(64) }],
    ["fewer bytes", { size: 100 }],
    ["more bytes", { size: 3, sha256: digestOf("tex") }],
  ])("leaves what is there where %s come than were announced", async (_, parts) => {
    const site = await open();
    await site.put(newObject("a", "before"));
    await expect(site.put(newObject("a", "text", parts))).rejects.toThrow(DigestMismatch);
    expect(await readText(site, "a")).toBe("before");
  });

  it.each(["", "/a", "a/", "a//b", "..", "../a", "a/../b", ".hidden", "a\\b", "a b", "a\0b", "a@1.0.0"])(
    "refuses the key %j",
    async (key) => {
      const site = await open();
      await site.put(newObject("b", "stays"));
      await expect(site.put(newObject(key, "x"))).rejects.toThrow(RangeError);
      await expect(site.read(key)).rejects.toThrow(RangeError);
      await expect(site.remove(["b", key])).rejects.toThrow(RangeError);
      expect(await readText(site, "b")).toBe("stays");
    },
  );
}
