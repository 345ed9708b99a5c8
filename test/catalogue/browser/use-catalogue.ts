import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { type ServedCatalogue, serveCatalogue } from "../../support/served-catalogue.ts";
import { openBrowser, openReader } from "./chromium.ts";

/** What a test does with a page. */
type Look = (page: Page) => Promise<void>;

/**
 * Serves the catalogue and starts a browser for the tests of a file. The function that is returned opens a page, and after
 * the test has looked at it says whether anything was complained of, or asked for elsewhere.
 */
export function useCatalogue() {
  let served: ServedCatalogue;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveCatalogue(), openBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    out: () => served.out,
    address: () => served.address,
    async open(path: string, look: Look, options: BrowserContextOptions = {}) {
      await using reader = await openReader(browser, served.address, options);
      const page = await reader.context.newPage();
      await page.goto(path);
      await look(page);
      expect(reader.errors, "the browser complained").toEqual([]);
      expect(reader.strangers, "something was asked for elsewhere").toEqual([]);
    },
  };
}
