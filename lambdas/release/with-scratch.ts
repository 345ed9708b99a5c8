import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

/** Makes an empty folder under `parent` for as long as `use` takes, and removes it with all that is in it. A killed process leaves it. */
export async function withScratch<Result>(parent: string, use: (scratch: string) => Promise<Result>): Promise<Result> {
  const scratch = await mkdtemp(join(parent, "release-"));
  try {
    return await use(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
