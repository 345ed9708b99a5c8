import { randomUUID } from "node:crypto";
import { constants, renameSync, statSync, utimesSync } from "node:fs";
import { link, mkdir, open, stat, unlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { withFolderLock } from "./folder-lock.ts";
import { isCode, syncFolders } from "./folder-sync.ts";
import { checkKey } from "./object-key.ts";
import type { NewObject, ObjectStore, Revision, StoredObject } from "./object-store.ts";
import { writeNewFile } from "./write-new-file.ts";

/** Half-written files. No key begins with a dot, so nobody can read one; what a killed process left here is never used. */
const INCOMING = ".incoming";

/**
 * Opens a folder as a store. It is made where it does not exist.
 *
 * A name appears only with all its bytes behind it, on disk: they are written elsewhere in the same file system, checked,
 * synced and then linked to their name (`link(2)` refuses a name that exists) or, under a lock, renamed over it. So a
 * process may be killed at any time, and any number may write at once. When the power goes, what was reported as written
 * stays; what was not may be there or not, whole.
 */
export function openFolderStore(folder: string): ObjectStore {
  const root = resolve(folder);
  return {
    async read(key) {
      checkKey(key);
      return await readStored(join(root, key));
    },
    async create(object) {
      checkKey(object.key);
      const target = join(root, object.key);
      if ((await readRevision(target)) !== undefined) {
        // Whoever made it may not have come to that yet.
        await syncFolders(dirname(target), root);
        return "exists";
      }
      return await writeIncoming(root, object, (incoming) => linkNew(incoming, target));
    },
    async replace(object, expected) {
      checkKey(object.key);
      const target = join(root, object.key);
      return await writeIncoming(root, object, (incoming) =>
        withFolderLock(join(root, INCOMING, "lock"), () => renameOver(incoming, target, expected)),
      );
    },
  };
}

/** Writes the bytes where nobody looks, hands the path to `place`, and makes sure that what it did lasts. */
async function writeIncoming<Outcome>(
  root: string,
  object: NewObject,
  place: (incoming: string) => Promise<Outcome>,
): Promise<Outcome> {
  const incoming = join(root, INCOMING, randomUUID());
  const target = dirname(join(root, object.key));
  const made = await mkdir(dirname(incoming), { recursive: true });
  if (made !== undefined) await syncFolders(root, dirname(made));
  await mkdir(target, { recursive: true });
  try {
    await writeNewFile(incoming, object, true);
    const outcome = await place(incoming);
    await syncFolders(target, root);
    return outcome;
  } finally {
    await orAbsent(unlink(incoming));
  }
}

async function linkNew(incoming: string, target: string): Promise<"created" | "exists"> {
  try {
    await link(incoming, target);
    return "created";
  } catch (error) {
    if (isCode(error, "EEXIST")) return "exists";
    throw error;
  }
}

function renameOver(incoming: string, target: string, expected: Revision): "replaced" | "moved" {
  const there = statSync(target, { bigint: true, throwIfNoEntry: false });
  if (there === undefined || toRevision(there) !== expected) return "moved";
  // The number of a replaced file is soon used again, and clocks are coarse or step back: the time of change has to rise.
  if (statSync(incoming, { bigint: true }).mtimeNs <= there.mtimeNs) {
    const later = Number(there.mtimeNs / 1_000_000n + 2n) / 1000;
    utimesSync(incoming, later, later);
  }
  renameSync(incoming, target);
  return "replaced";
}

async function readStored(path: string): Promise<StoredObject | undefined> {
  // Whoever made the folder may have put a pipe there: opening that to read waits for a writer. Windows has no such flag.
  const handle = await orAbsent(open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
  if (handle === undefined) return undefined;
  const stats = await handle.stat({ bigint: true });
  if (!stats.isFile()) return void (await handle.close());
  return { revision: toRevision(stats), size: Number(stats.size), body: handle.createReadStream() };
}

async function readRevision(path: string): Promise<Revision | undefined> {
  const stats = await orAbsent(stat(path, { bigint: true }));
  return stats && toRevision(stats);
}

/** What was searched for; undefined where there is no such file. */
export async function orAbsent<Found>(search: Promise<Found>): Promise<Found | undefined> {
  try {
    return await search;
  } catch (error) {
    if (isCode(error, "ENOENT") || isCode(error, "ENOTDIR")) return undefined;
    throw error;
  }
}

/** The time of change rises with each replacement of a name, so that no revision comes twice. */
function toRevision(stats: { readonly ino: bigint; readonly mtimeNs: bigint; readonly size: bigint }): Revision {
  return `${stats.ino}-${stats.mtimeNs}-${stats.size}` as Revision;
}
