import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findStep, readWorkflow, stepsOf } from "./workflow.ts";

const NAMES = readdirSync(".github/workflows").map((file) => file.replace(/\.yml$/, ""));
const publish = readWorkflow("publish");

describe.each(NAMES)("the workflow %s", (name) => {
  const workflow = readWorkflow(name);
  const text = readFileSync(`.github/workflows/${name}.yml`, "utf8");

  it("uses each action as one commit, with the version that it is", () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(used).toHaveLength(stepsOf(workflow).filter(({ uses }) => uses).length);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("puts nothing from outside into a script: only into its environment", () => {
    for (const { run } of stepsOf(workflow)) expect(run ?? "").not.toContain("${{");
  });

  it("runs no script of a package, and leaves no token in the clone", () => {
    const scripts = stepsOf(workflow).flatMap(({ run }) => run ?? []);
    for (const run of scripts.filter((one) => /npm (ci|install)/.test(one))) expect(run).toContain("--ignore-scripts");
    for (const step of stepsOf(workflow).filter(({ uses }) => uses?.startsWith("actions/checkout@")))
      expect(step.with).toMatchObject({ "persist-credentials": false });
  });

  it("gives whatever a pull request brings nothing but what it may read", () => {
    expect(text).not.toContain("pull_request_target");
    if (!("pull_request" in workflow.on)) return;
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const { permissions = {} } of Object.values(workflow.jobs)) expect(permissions).toEqual({});
    expect(text).not.toMatch(/secrets\.|vars\.|id-token/);
  });
});

describe("the workflow publish", () => {
  it("starts where records come into main, or by hand on main, and never for a pull request", () => {
    expect(publish.on).toEqual({ push: { branches: ["main"], paths: ["dataset/**"] }, workflow_dispatch: null });
    expect(publish.jobs.publish?.if).toContain("github.ref == 'refs/heads/main'");
  });

  it("may read the code and ask for a token, and nothing else", () => {
    expect(publish.permissions).toEqual({});
    expect(publish.jobs.publish?.permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(readFileSync(".github/workflows/publish.yml", "utf8")).not.toContain("secrets.");
  });

  it("runs one at a time, and lets one that has begun come to its end", () => {
    expect(publish.concurrency).toEqual({ group: "publish", "cancel-in-progress": false });
  });

  it("counts along the whole branch", () => {
    const checkout = stepsOf(publish).find(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkout?.with).toMatchObject({ "fetch-depth": 0 });
  });

  it("gets its role after the packages have run, by its token alone", () => {
    const steps = stepsOf(publish);
    const role = steps.findIndex(({ uses }) => uses?.startsWith("aws-actions/"));
    expect(role).toBeGreaterThan(steps.indexOf(findStep(publish, "bundle")));
    expect(Object.keys(steps[role]?.with ?? {}).sort()).toEqual([
      "aws-region",
      "role-duration-seconds",
      "role-to-assume",
    ]);
  });

  it("fails where a part of a pipe does", () => {
    expect(publish.defaults).toEqual({ run: { shell: "bash" } });
  });
});
