import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";

/** Where Debian and others have it. Without it, the tests of the pages in a browser are skipped, and say so. */
const PATH = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));

export const hasChromium = PATH !== undefined;

/** Starts the browser without a window, and without any connection of its own. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    ...(PATH !== undefined && { executablePath: PATH }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A reader, and what must not happen to one: messages of errors, and addresses that are not the catalogue's. */
export interface Reader extends AsyncDisposable {
  readonly context: BrowserContext;
  readonly errors: readonly string[];
  readonly strangers: readonly string[];
}

/** Opens a browser for a reader who looks at one site. */
export async function openReader(browser: Browser, site: string, options: BrowserContextOptions): Promise<Reader> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, baseURL: site, ...options });
  const [errors, strangers]: [string[], string[]] = [[], []];
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      errors.push(`${message.text()} at ${message.location().url}`);
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site && protocol !== "blob:") strangers.push(request.url());
  });
  return { context, errors, strangers, [Symbol.asyncDispose]: () => context.close() };
}
