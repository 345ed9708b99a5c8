import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Replaces a file in one step, so that an interrupted run leaves the old content or the new one and nothing between. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content, { flag: "wx", flush: true });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
