import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { PROMISES } from "./invariants/broken.ts";

const SCRIPT = fileURLToPath(new URL("explore.ts", import.meta.url));

/** What was readable can only be lost where a file is deleted or changed, which is found out as that. */
const IMPLIED = ["I11"];

it("finds out every fault that is put into a copy of the protocol, and each promise finds out one", {
  timeout: 600_000,
}, async () => {
  // Rejects, with what was printed, where one was not found out.
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, "--mutants", "--quick"]);
  expect(stdout).not.toContain("SURVIVED");
  const killers = new Set(Array.from(stdout.matchAll(/^ {2}(\w+) in "/gm), ([, promise]) => promise));
  expect(Object.keys(PROMISES).filter((promise) => !killers.has(promise))).toEqual(IMPLIED);
  expect(stdout).toMatch(/\n\d{2} mutants, 0 surprises\n$/);
});
