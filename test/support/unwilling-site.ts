import { setImmediate } from "node:timers/promises";
import type { MemorySiteStore } from "../../lambdas/store/memory-site-store.ts";
import type { SiteStore } from "../../lambdas/store/site-store.ts";

/** A site whose writer is killed after so many writes; the last one is done or, every second time, half known: done and not answered. */
export function dyingSite(site: SiteStore, writes: number): SiteStore {
  let left = writes;
  const step = async (write: () => Promise<void>) => {
    left -= 1;
    if (left < -1 || (left === -1 && writes % 2 === 0)) throw new Error("killed");
    await write();
    if (left === -1) throw new Error("killed before the answer came");
  };
  return {
    read: site.read,
    put: (object) => step(() => site.put(object)),
    remove: (keys) => step(() => site.remove(keys)),
  };
}

/** A site that keeps a list of what is done to it, and takes longer for files that others lead to. */
export function watchedSite(site: SiteStore) {
  const done: string[] = [];
  let underWay = 0;
  const watched = { done, most: 0 };
  return Object.assign(watched, {
    read: site.read,
    async put(object) {
      underWay += 1;
      watched.most = Math.max(watched.most, underWay);
      const isDoor = /(?:^index\.html|^frame\.json|\/index\.json)$/.test(object.key);
      for (let turn = 0; turn < (isDoor ? 1 : 20); turn += 1) await setImmediate();
      await site.put(object);
      underWay -= 1;
      done.push(`put ${object.key}`);
    },
    async remove(keys) {
      done.push(...keys.map((key) => `remove ${key}`));
      await site.remove(keys);
    },
  } satisfies SiteStore);
}

/** Everything in a site, as text. */
export function contentOf({ objects }: MemorySiteStore): Readonly<Record<string, string>> {
  return Object.fromEntries([...objects].sort().map(([key, { bytes }]) => [key, Buffer.from(bytes).toString()]));
}
