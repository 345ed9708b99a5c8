import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { CHANGED, HOSTILE_NOTE } from "../../support/served-catalogue.ts";
import { hasChromium } from "./chromium.ts";
import { useCatalogue } from "./use-catalogue.ts";

describe.skipIf(!hasChromium)("a reader, in Chromium (skipped where it is not installed)", () => {
  const { open } = useCatalogue();

  it("takes a file from the home page, and it has the digest that stands beside it", async () => {
    await open("/", async (page) => {
      const link = page.locator("a", { hasText: /^evidence\.csv$/ }).first();
      const file = await page.request.get((await link.getAttribute("href")) ?? "");
      expect(file.url()).toContain("/snapshots/1.0.2-");
      const digest = createHash("sha256")
        .update(await file.body())
        .digest("hex");
      expect(await page.textContent("main")).toContain(digest);
    });
  });

  it("finds at a permalink the claim as that version has it, and how it changed since", async () => {
    let first = "";
    await open(`/claims/${CHANGED}@1.0.0`, async (page) => {
      first = (await page.textContent("h1")) ?? "";
      expect(await page.textContent("main")).toContain("1.0.0");
      expect(await page.textContent("main")).not.toContain("alert");
    });
    await open(`/claims/${CHANGED}@1.0.1`, async (page) => {
      expect(await page.textContent("h1")).toBe(`${first}, it was said`);
      expect(await page.textContent("main")).toContain("The wording was wrong");
    });
    await open(`/claims/${CHANGED}`, async (page) => {
      expect(await page.textContent("h1")).toBe(`${first}, it was said`);
      const history = await page.locator("del, ins").allTextContents();
      expect(history.join(" ")).toContain(", it was said");
      await page.click(`a[href$="${CHANGED}@1.0.2"]`);
      expect(page.url()).toMatch(/@1\.0\.2$/);
    });
  });

  it("reads markup in a record as text, and nothing runs", async () => {
    await open(`/claims/${CHANGED}`, async (page) => {
      expect(await page.textContent("main")).toContain(HOSTILE_NOTE);
      expect(await page.locator("main b", { hasText: /^more$/ }).count()).toBe(0);
    });
  });

  it("compares two versions in either direction, and gets the values as a file", async () => {
    await open("/compare?from=1.0.0&to=1.0.2", async (page) => {
      await page.waitForSelector("#comparison ins");
      const forth = await page.locator("#comparison ins").allTextContents();
      expect(forth.join(" ")).toContain("it was said");
      expect(forth.join(" ")).toContain(HOSTILE_NOTE);
      const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=Download as CSV")]);
      const lines = (await readFile(await download.path(), "utf8")).trim().split("\n");
      expect(lines[0]).toBe("table,key,op,field,before,after");
      expect(lines.filter((line) => line.startsWith(`claims,${CHANGED},changed,`))).toHaveLength(2);
      await page.selectOption("#from", "1.0.2");
      await page.selectOption("#to", "1.0.0");
      await page.click("text=Compare >> nth=-1");
      await page.waitForURL(/from=1\.0\.2&to=1\.0\.0/);
      await page.waitForSelector("#comparison del");
      expect((await page.locator("#comparison del").allTextContents()).join(" ")).toContain(HOSTILE_NOTE);
    });
  });

  it("can do without JavaScript: every claim, its passages, changes and files are links away", async () => {
    const without = { javaScriptEnabled: false };
    await open(
      "/claims",
      async (page) => {
        expect(await page.isVisible("form#search")).toBe(false);
        expect(await page.isVisible("#search-off")).toBe(true);
        await page.click("a[rel=next]");
        expect(page.url()).toMatch(/\/claims\/page\/2$/);
        await page.locator("#list li a").first().click();
        expect(await page.locator(".attestation").count()).toBeGreaterThan(0);
        await page.click(`nav a[href="/releases"]`);
        await page.locator(`main a[href="/releases/1.0.1"]`).first().click();
        expect(await page.locator("main ins").count()).toBeGreaterThan(0);
        await page.goto("/compare");
        expect(await page.isVisible("noscript .notice")).toBe(true);
      },
      without,
    );
  });

  it("sees that a version is withdrawn, and why, without telling colours apart", async () => {
    await open("/releases/1.0.1", async (page) => {
      const text = (await page.textContent("main")) ?? "";
      expect(text).toMatch(/withdrawn/i);
      expect(text).toContain("The wording was wrong");
    });
  });

  it("is told in words what is not there, with a way on", async () => {
    await open("/claims", async (page) => {
      const answer = await page.request.get("/claims/c-zzzzzz", { headers: { accept: "text/html" } });
      expect(answer.status()).toBe(404);
      const text = await answer.text();
      expect(text).toContain("<h1");
      expect(text).toContain('href="/claims"');
    });
  });
});
