import { open } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes the names in a folder, and in those above it up to `root`, survive a loss of power.
 *
 * A name is data of its folder, so that syncing a file alone does not keep its name (fsync(2), notes).
 */
export async function syncFolders(folder: string, root: string): Promise<void> {
  for (let at = folder; at.length >= root.length; at = dirname(at)) {
    await syncFolder(at);
    if (at === root || at === dirname(at)) return;
  }
}

/** Tells whether an error is the operating system's with this code, such as `"ENOENT"`. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
