import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("explore.ts", import.meta.url));

it("finds out every fault that is put into a copy of the protocol", { timeout: 600_000 }, async () => {
  // Rejects, with what was printed, where one was not found out.
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, "--mutants", "--quick"]);
  expect(stdout).not.toContain("SURVIVED");
  expect(stdout).toMatch(/\n\d{2} mutants, 0 surprises\n$/);
});
