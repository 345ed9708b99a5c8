import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { isCode } from "../../store/folder-sync.ts";

/** Milliseconds that another run is waited for: it makes the pages of some ten thousand claims by then. */
const PATIENCE = 30_000;

/**
 * Does something to the site in a folder while no other process does: of two that make pages at once, each would find that
 * the other writes too, and both would give up.
 *
 * The lock is one of the operating system's, by way of SQLite, and ends with its process; no key begins with a dot, so that
 * nobody is served its file. Where nothing can be written, nobody has to be waited for. Rejects with an `Error` where
 * another process holds it for 30 seconds.
 */
export async function withSiteLock<Result>(folder: string, act: () => Promise<Result>): Promise<Result> {
  const { DatabaseSync } = await import("node:sqlite");
  const file = join(folder, ".lock");
  await mkdir(folder, { recursive: true });
  if (!(await isWritable(file))) return await act();
  using database = new DatabaseSync(file, { timeout: PATIENCE });
  try {
    database.exec("BEGIN IMMEDIATE");
  } catch (cause) {
    throw new Error(`another npm start makes pages in ${folder}: let it end, and start again`, { cause });
  }
  return await act();
}

/** Makes the file, since SQLite does not say why it cannot. */
async function isWritable(file: string): Promise<boolean> {
  try {
    await (await open(file, "a")).close();
    return true;
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].some((code) => isCode(error, code))) return false;
    throw error;
  }
}
