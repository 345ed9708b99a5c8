import { FRAME } from "../../catalogue/frame.ts";
import { ROUTES, toSiteKey } from "../../catalogue/routes.ts";
import { toContentType } from "../../snapshot/content-type.ts";
import type { PlannedFile } from "../../snapshot/planned-file.ts";
import { toHeldObject } from "../../store/held-object.ts";
import { inParallel } from "../../store/in-parallel.ts";
import type { NewObject } from "../../store/object-store.ts";
import type { SiteStore } from "../../store/site-store.ts";
import type { Rendering } from "./rendering.ts";
import { openSiteList, type SiteList } from "./site-list.ts";

/** How many files are put at once. */
const AT_ONCE = 12;
/** Of a group, whose files are made before any is put: how many there are at most, and the bytes from which it is full. */
const [MOST_FILES, FULL] = [200, 8 * 2 ** 20];

/** What must not be there before all that was planned earlier is: readers come by it to the others. */
const isDoor = (key: string) => [toSiteKey(ROUTES.home), FRAME].includes(key) || key.endsWith("/index.json");

/** Opens a site to be written by this run alone. */
export async function openSiteWriter(site: SiteStore): Promise<SiteWriter> {
  return new SiteWriter(site, await openSiteList(site));
}

/**
 * Writes what is planned for a site, as far as it is not there yet.
 *
 * Files are put in groups, each after the list of what is there was written with their names. So a run may be killed at
 * any time: the next one puts what is not certain, goes on after what is, and knows every file that may be too much.
 * Rejects with a `TryAgain` where another run turns out to write too.
 */
export class SiteWriter {
  private readonly planned = new Set<string>();
  private readonly group: NewObject[] = [];
  private bytes = 0;
  private written = 0;
  private removed = 0;
  private readonly site: SiteStore;
  private readonly list: SiteList;

  constructor(site: SiteStore, list: SiteList) {
    this.site = site;
    this.list = list;
  }

  /** What the run before left. */
  get before(): Rendering | undefined {
    return this.list.before;
  }

  /** Puts files, in the order of what must not be there before others are. */
  async write(files: Iterable<PlannedFile>): Promise<void> {
    for (const file of files) {
      this.planned.add(file.path);
      const object = toObject(file);
      if (this.list.digests.get(object.key) === object.sha256) continue;
      if (isDoor(object.key)) await this.putGroup();
      this.bytes += object.size;
      const length = this.group.push(object);
      if (isDoor(object.key) || length >= MOST_FILES || this.bytes >= FULL) await this.putGroup();
    }
    await this.putGroup();
  }

  private async putGroup(): Promise<void> {
    const group = this.group.splice(0);
    this.bytes = 0;
    if (group.length === 0) return;
    await this.list.expect(group.map(({ key }) => key));
    await inParallel(group, AT_ONCE, async (object) => {
      await this.site.put(object);
      this.list.digests.set(object.key, object.sha256);
      this.written += 1;
    });
  }

  /** Takes away what was there and was not written, unless it is kept, and notes what the site shows then. */
  async finish(shows: Omit<Rendering, "files">, isKept: (key: string) => boolean): Promise<void> {
    const { digests } = this.list;
    const stale = [...digests.keys()].filter((key) => !this.planned.has(key) && !isKept(key));
    // Another run may put what this one takes away.
    if (stale.length > 0) await this.list.expect(stale);
    await this.site.remove(stale);
    for (const key of stale) digests.delete(key);
    this.removed = stale.length;
    await this.list.close(shows);
  }

  /** How many files there are, were put and were taken away. */
  count(): { readonly files: number; readonly written: number; readonly removed: number } {
    return { files: this.list.digests.size, written: this.written, removed: this.removed };
  }
}

function toObject(file: PlannedFile): NewObject {
  const bytes = Buffer.concat(Array.from(file.chunks(), (chunk) => Buffer.from(chunk)));
  return toHeldObject(file.path, toContentType(file.mediaType), bytes);
}
