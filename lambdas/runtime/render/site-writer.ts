import { FRAME } from "../../catalogue/frame.ts";
import { ROUTES, toSiteKey } from "../../catalogue/routes.ts";
import { toContentType } from "../../snapshot/content-type.ts";
import type { PlannedFile } from "../../snapshot/planned-file.ts";
import { toHeldObject } from "../../store/held-object.ts";
import { inParallel } from "../../store/in-parallel.ts";
import type { NewObject } from "../../store/object-store.ts";
import type { SiteStore } from "../../store/site-store.ts";
import type { Rendering } from "./rendering.ts";
import { openSiteList } from "./site-list.ts";

/** Writes what is planned, as far as it is not there yet. */
export interface SiteWriter {
  /** Puts files, in the order of what must not be there before others are. */
  write(files: Iterable<PlannedFile>): Promise<void>;
  /** Takes away what was there and was not written, unless it is kept, and notes what the site shows then. */
  finish(shows: Omit<Rendering, "files">, isKept: (key: string) => boolean): Promise<void>;
  /** How many files there are, were put and were taken away. */
  count(): { readonly files: number; readonly written: number; readonly removed: number };
}

/** How many files are put at once. */
const AT_ONCE = 12;
/** Of a group, whose files are made before any is put: how many there are at most, and the bytes from which it is full. */
const [MOST_FILES, FULL] = [200, 8 * 2 ** 20];

/** What must not be there before all that was planned earlier is: readers come by it to the others. */
const isDoor = (key: string) => [toSiteKey(ROUTES.home), FRAME].includes(key) || key.endsWith("/index.json");

/**
 * Opens a site to be written by this run alone.
 *
 * Files are put in groups, each after the list of what is there was written with their names. So a run may be killed at
 * any time: the next one puts what is not certain, goes on after what is, and knows every file that may be too much.
 * Rejects with a `TryAgain` where another run turns out to write too.
 */
export async function openSiteWriter(site: SiteStore): Promise<SiteWriter & { readonly before?: Rendering }> {
  const list = await openSiteList(site);
  const planned = new Set<string>();
  let [written, removed] = [0, 0];
  const put = async (group: readonly NewObject[]) => {
    if (group.length === 0) return;
    await list.expect(group.map(({ key }) => key));
    await inParallel(group, AT_ONCE, async (object) => {
      await site.put(object);
      list.digests.set(object.key, object.sha256);
      written += 1;
    });
  };
  return {
    ...(list.before && { before: list.before }),
    async write(files) {
      const group: NewObject[] = [];
      for (const file of files) {
        planned.add(file.path);
        const object = toObject(file);
        if (list.digests.get(object.key) === object.sha256) continue;
        const isFull = group.length >= MOST_FILES || group.reduce((sum, { size }) => sum + size, 0) >= FULL;
        if (isFull || isDoor(object.key)) await put(group.splice(0));
        group.push(object);
        if (isDoor(object.key)) await put(group.splice(0));
      }
      await put(group);
    },
    async finish(shows, isKept) {
      const stale = [...list.digests.keys()].filter((key) => !planned.has(key) && !isKept(key));
      await site.remove(stale);
      for (const key of stale) list.digests.delete(key);
      removed = stale.length;
      await list.close(shows);
    },
    count: () => ({ files: list.digests.size, written, removed }),
  };
}

function toObject(file: PlannedFile): NewObject {
  const bytes = Buffer.concat(Array.from(file.chunks(), (chunk) => Buffer.from(chunk)));
  return toHeldObject(file.path, toContentType(file.mediaType), bytes);
}
