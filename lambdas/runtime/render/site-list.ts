import type { SiteStore } from "../../store/site-store.ts";
import { TryAgain } from "../try-again.ts";
import { FORMAT, type Rendering, readRendering, toRenderingObject, toText } from "./rendering.ts";

/** The list of what is in a site, as one run keeps it. */
export interface SiteList {
  /** What the run before left. */
  readonly before: Rendering | undefined;
  /** The SHA-256 of every file that may be there; null where it is not certain. */
  readonly digests: Map<string, string | null>;
  /** Writes down that these files are about to be put. Rejects with a `TryAgain` where another run has written meanwhile. */
  expect(keys: readonly string[]): Promise<void>;
  /** Writes down what is there in the end, where that is not written already. */
  close(shows: Omit<Rendering, "files">): Promise<void>;
}

/** Opens the list of a site. */
export async function openSiteList(site: SiteStore): Promise<SiteList> {
  const before = await readRendering(site);
  const digests = new Map(Object.entries(before?.files ?? {}));
  let last = before?.text;
  const save = async (shows: Omit<Rendering, "files">) => {
    const text = toText({ ...shows, files: Object.fromEntries(digests) });
    if (text === last) return;
    // Two runs at once would each believe its own list. Between this look and the write is a moment that nobody guards.
    const there = await readRendering(site);
    if (there?.text !== last) throw new TryAgain("another run renders the catalogue; let it end, and run this again");
    await site.put(toRenderingObject(text));
    last = text;
  };
  return {
    before,
    digests,
    async expect(keys) {
      for (const key of keys) digests.set(key, null);
      await save({ head: null, site: before?.site ?? "", format: before?.format ?? FORMAT });
    },
    close: save,
  };
}
