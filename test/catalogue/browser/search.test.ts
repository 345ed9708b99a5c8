import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasChromium } from "./chromium.ts";
import { useCatalogue } from "./use-catalogue.ts";

const PLANS = readdirSync("dataset/claims").filter((file) =>
  readFileSync(`dataset/claims/${file}`, "utf8").includes('"type": "plan"'),
).length;

describe.skipIf(!hasChromium)("the search of claims, in Chromium (skipped where it is not installed)", () => {
  const { open, address } = useCatalogue();

  it("finds by words, also by a spelling of a name that one document alone has, and says how many", async () => {
    await open("/claims", async (page) => {
      await page.fill("#q", "alfayyadh moscow");
      await expect.poll(() => page.textContent("#search-count")).toMatch(/^[1-9]\d* of \d+ claims/);
      const texts = await readFound(page);
      expect(texts.length).toBeGreaterThan(3);
      expect(texts[0]).toMatch(/Fayyadh/);
    });
  });

  it("filters, keeps its state in the address, and shows the same to whoever is sent that", async () => {
    let shared = "";
    let found: readonly string[] = [];
    await open("/claims", async (page) => {
      await page.selectOption("#type", "plan");
      await page.selectOption("#entity", "falih-al-fayyadh");
      await page.waitForURL(/type=plan/);
      await expect.poll(() => countFound(page)).toBeGreaterThan(0);
      found = await readFound(page);
      shared = page.url();
    });
    expect(shared.startsWith(address())).toBe(true);
    expect(found.length).toBeGreaterThan(0);
    await open(shared.slice(address().length), async (page) => {
      await expect.poll(() => countFound(page)).toBeGreaterThan(0);
      expect(await readFound(page)).toEqual(found);
      expect(await page.inputValue("#type")).toBe("plan");
    });
  });

  it("goes back to what was found before", async () => {
    await open("/claims?type=plan", async (page) => {
      await expect.poll(() => countFound(page)).toBe(PLANS);
      await page.click("#found .records a");
      await page.waitForURL(/\/claims\/c-/);
      await page.goBack();
      await expect.poll(() => countFound(page)).toBe(PLANS);
      expect(await page.inputValue("#type")).toBe("plan");
    });
  });

  it("finds only what somebody denies where that is asked for", async () => {
    await open("/claims?stance=denies", async (page) => {
      await expect.poll(() => countFound(page)).toBeGreaterThan(0);
      const denied = await page.locator("#found .tag.denies").count();
      expect(denied).toBe((await readFound(page)).length);
    });
  });

  it("says what to do where nothing is found, and where the address asks for what does not exist", async () => {
    await open("/claims?q=zzzzqqqq", async (page) => {
      await expect.poll(() => page.textContent("main")).toMatch(/no claim/i);
    });
    await open("/claims?type=rumour", async (page) => {
      await expect.poll(() => page.textContent("#search-problems")).toContain("rumour");
    });
  });

  it("gives what was found as a CSV file with the address of each claim", async () => {
    await open("/claims?type=plan", async (page) => {
      await expect.poll(() => countFound(page)).toBe(PLANS);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.click("#found button:has-text('Download')"),
      ]);
      const lines = (await readFile(await download.path(), "utf8")).trim().split("\n");
      expect(lines).toHaveLength(PLANS + 1);
      expect(lines[0]).toMatch(/^claim_id,/);
      expect(lines[1]).toContain(`${address()}/claims/c-`);
    });
  });

  it("needs no mouse", async () => {
    await open("/claims", async (page) => {
      // The form is there when its program is: before, the keys would go past it.
      await page.waitForSelector("form#search:not([hidden])");
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.className")).toBe("skip");
      await page.keyboard.press("Enter");
      for (let presses = 0; presses < 10 && (await focused(page)) !== "q"; presses += 1)
        await page.keyboard.press("Tab");
      await page.keyboard.type("ammunition");
      await expect.poll(() => countFound(page)).toBeGreaterThan(0);
      for (let presses = 0; presses < 30 && !(await isOnResult(page)); presses += 1) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/claims\/c-/);
      expect(await page.textContent("h1")).toMatch(/ammunition/i);
    });
  });
});

async function readFound(page: Page): Promise<readonly string[]> {
  return await page.locator("#found .records a").allTextContents();
}

async function countFound(page: Page): Promise<number> {
  return await page.locator("#found .records > li").count();
}

async function focused(page: Page): Promise<string> {
  return await page.evaluate("document.activeElement.id");
}

async function isOnResult(page: Page): Promise<boolean> {
  return await page.evaluate("document.activeElement.matches('#found .records a')");
}
