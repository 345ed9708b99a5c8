import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { CHANGED } from "../../support/served-catalogue.ts";
import { hasChromium } from "./chromium.ts";
import { useCatalogue } from "./use-catalogue.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A page of each type, in the states that look different. */
const PAGES = [
  "/",
  "/claims",
  "/claims/page/2",
  "/claims?q=air+defence&type=plan",
  `/claims/${CHANGED}`,
  `/claims/${CHANGED}@1.0.0`,
  `/claims/${CHANGED}@1.0.1`,
  "/claims/c-y604zp",
  "/sources",
  "/sources/moscow-times-2019-09-air-defence",
  "/entities",
  "/entities/falih-al-fayyadh",
  "/pictures",
  "/releases",
  "/releases/1.0.1",
  "/releases/1.0.2",
  "/compare",
  "/compare?from=1.0.0&to=1.0.2",
  "/codebook",
  "/verify",
  "/use",
];

const LOOKS = [
  { name: "wide and light", options: { viewport: { width: 1200, height: 900 }, colorScheme: "light" } },
  { name: "narrow and dark", options: { viewport: { width: 320, height: 700 }, colorScheme: "dark" } },
] as const;

/** What a page may weigh at most. */
const MOST_BYTES = 100_000;

describe.skipIf(!hasChromium)("every page, in Chromium (skipped where it is not installed)", () => {
  const { open, out } = useCatalogue();
  for (const path of PAGES)
    for (const { name, options } of LOOKS)
      it(`has nothing that keeps anybody out, ${name}: ${path}`, async () => {
        await open(
          path,
          async (page) => {
            await settle(page);
            expect(await findBarriers(page)).toEqual([]);
            const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            expect(overflow, "it scrolls sideways").toBeLessThanOrEqual(0);
          },
          options,
        );
      });

  it("is shown with the styles and programs of the site alone", async () => {
    await open("/", async (page) => {
      const answer = await page.request.get("/");
      const policy = answer.headers()["content-security-policy"] ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      const inline = await page.locator("[style], style, script:not([src]):not([type='application/ld+json'])").count();
      expect(inline).toBe(0);
    });
  });

  it(`weighs less than ${MOST_BYTES / 1000} kB, with all its data, whichever of this dataset it is`, () => {
    const site = join(out(), "catalogue");
    const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(300);
    expect(pages.filter((path) => statSync(join(site, path)).size > MOST_BYTES)).toEqual([]);
  });
});

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
}

/** What axe-core finds by the rules of WCAG 2.2 A and AA and by best practice, but what it calls minor. */
async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations
    .filter(({ impact }) => impact !== "minor")
    .map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
