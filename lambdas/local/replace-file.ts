import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Replaces a file in one step, so that an interrupted run leaves the old text or the new one and nothing between. */
export function replaceFile(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { flag: "wx", flush: true });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
