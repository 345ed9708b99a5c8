import { ROUTES, toSiteKey } from "../../catalogue/routes.ts";
import { letGo } from "../../store/let-go.ts";
import type { SiteStore } from "../../store/site-store.ts";
import { TryAgain } from "../try-again.ts";
import { FORMAT, type Rendering, readRendering, toRenderingObject, toText } from "./rendering.ts";

/** The list of what is in a site, as one run keeps it. */
export interface SiteList {
  /** What the run before left. */
  readonly before: Rendering | undefined;
  /** The SHA-256 of every file that may be there; null where it is not certain. */
  readonly digests: Map<string, string | null>;
  /** Writes down that these files are about to be put or taken away. Rejects with a `TryAgain` where another run has written meanwhile. */
  expect(keys: readonly string[]): Promise<void>;
  /** Writes down what is there in the end, where that is not written already. */
  close(shows: Omit<Rendering, "files">): Promise<void>;
}

const HOME = toSiteKey(ROUTES.home);

/** Opens the list of a site. Where the home page is gone, somebody has cleared the site, and the list holds no more. */
export async function openSiteList(site: SiteStore): Promise<SiteList> {
  const found = await readRendering(site);
  const isCleared = typeof found?.files[HOME] === "string" && !(await isThere(site, HOME));
  const before = isCleared ? { ...toDoubtful(found, Object.keys(found.files)), text: found.text } : found;
  const digests = new Map(Object.entries(before?.files ?? {}));
  const touched = new Set<string>();
  let last = before?.text;
  const save = async (shows: Omit<Rendering, "files">) => {
    const text = toText({ ...shows, files: Object.fromEntries(digests) });
    if (text === last) return;
    // Two runs at once would each believe its own list. Between this look and the write is a moment that nobody guards.
    const there = await readRendering(site);
    if (there?.text !== last) {
      const doubtful = toDoubtful(there ?? { ...shows, files: {} }, touched);
      if (touched.size > 0) await site.put(toRenderingObject(toText(doubtful)));
      throw new TryAgain("another run renders the catalogue; let it end, and run this again");
    }
    await site.put(toRenderingObject(text));
    last = text;
  };
  return {
    before,
    digests,
    async expect(keys) {
      for (const key of keys) digests.set(key, null);
      const { site: address = "", program = "", format = FORMAT } = before ?? {};
      await save({ head: null, site: address, program, format });
      // Whoever has put nothing yet gives way without a word, and the other run goes on.
      for (const key of keys) touched.add(key);
    },
    close: save,
  };
}

async function isThere(site: SiteStore, key: string): Promise<boolean> {
  const stored = await site.read(key);
  if (stored !== undefined) await letGo(stored.body);
  return stored !== undefined;
}

/** What was written down, with doubt about some files, such as those that another run has put meanwhile. */
function toDoubtful({ files, ...shows }: Rendering, touched: Iterable<string>): Rendering {
  const doubts = Object.fromEntries(Array.from(touched, (key) => [key, null]));
  return { ...shows, head: null, files: { ...files, ...doubts } };
}
