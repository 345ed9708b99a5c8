import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file that must not exist yet, all of it or nothing, and lastingly. False where the name is taken: what is
 * there stays, so that of two processes at once one wins and the other finds its file.
 */
export function createFile(path: string, text: string, mode: number): boolean {
  // Most often it is there: then nothing needs to be writable.
  if (existsSync(path)) return false;
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { flag: "wx", flush: true, mode });
    linkSync(draft, path);
    syncFolder(dirname(path));
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A name is data of its folder: without this it may be gone after a loss of power (fsync(2), notes). */
function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST" && "dest" in error;
}
