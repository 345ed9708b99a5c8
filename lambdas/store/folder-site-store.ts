import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, unlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { openFolderStore, orAbsent } from "./folder-store.ts";
import { checkKey } from "./object-key.ts";
import type { SiteStore } from "./site-store.ts";
import { writeNewFile } from "./write-new-file.ts";

/** Half-written files. No key begins with a dot, so that nobody can read one. */
const INCOMING = ".incoming";

/**
 * Opens a folder as a site. It is made with the first write.
 *
 * A file is written elsewhere and renamed over its name, so that whoever reads meanwhile gets the old one or the new one.
 * Nothing is made to survive a loss of power: it can all be made again.
 */
export function openFolderSiteStore(folder: string): SiteStore {
  const root = resolve(folder);
  return {
    read: openFolderStore(root).read,
    async put(object) {
      checkKey(object.key);
      const [incoming, target] = [join(root, INCOMING, randomUUID()), join(root, object.key)];
      await mkdir(dirname(incoming), { recursive: true });
      try {
        await writeNewFile(incoming, object, false);
        await mkdir(dirname(target), { recursive: true });
        await rename(incoming, target);
      } finally {
        await rm(incoming, { force: true });
      }
    },
    async remove(keys) {
      keys.forEach(checkKey);
      for (const key of keys) await orAbsent(unlink(join(root, key)));
    },
  };
}
