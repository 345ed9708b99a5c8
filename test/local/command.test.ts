import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { runCommand } from "../support/run-command.ts";

describe("the launcher", () => {
  it.each([
    "agreement",
    "diff",
    "fix",
    "new",
    "reconcile",
    "reproduce",
    "restore",
    "rotate",
    "snapshot",
    "validate",
    "yank",
  ])("shows how to call %s", (name) => {
    for (const flag of ["--help", "-h"]) {
      const { code, stdout, stderr } = runCommand([name, flag]);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(new RegExp(`^usage: npm run ${name} -- `));
      expect(stdout.split("\n").every((line) => line.length <= 80)).toBe(true);
    }
  });

  it("refuses another major version of Node before it reads any TypeScript", () => {
    const code = `Object.defineProperty(process.versions, "node", { value: "20.1.0" }); await import("./lambdas/local/command.mjs")`;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code, "x", "validate"], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toContain("this project runs on Node 24, and this is Node 20.1.0");
  });

  it("gives the same report on every run", () => {
    const dataset = "test/fixtures/invalid/unknown-code/several-problems-sorted/dataset";
    const [first, second] = [1, 2].map(() => runCommand(["validate", dataset, "--format", "json"]).stdout);
    expect(first).toBe(second);
  });
});
