import { Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { describe, expect, it } from "vitest";
import { FULL, synthesized } from "./synthesize.ts";

interface Finding {
  readonly path: string;
  readonly id: string;
}

describe.each([
  ["with nothing asked for", {}],
  ["with everything asked for", FULL],
  ["in an emulator", { local: "true" }],
])("cdk-nag AwsSolutions on the stack %s", (_, settings) => {
  const { app, stack } = synthesized(settings);
  const findings = findAll();
  const acknowledged = stack.node.findAll().flatMap((construct) =>
    construct.node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>))
      .map(([id, reason]) => ({ path: construct.node.path, id: id.replace(/^annotation::/i, ""), reason }))
      .filter(({ id }) => id.startsWith("AwsSolutions-")),
  );

  it("finds nothing that is not acknowledged", () => {
    expect(new AwsSolutionsChecks().validateScope(app).violations).toEqual([]);
  });

  it("leaves no warning of CDK itself", () => {
    const said = stack.node.findAll().flatMap(({ node }) => node.metadata);
    expect(said.filter(({ type }) => /:(warning|error)$/.test(type)).map(({ data }) => data)).toEqual([]);
  });

  it("finds each thing that is acknowledged, at one place or below it", () => {
    const idle = acknowledged.filter(({ path, id }) => !findings.some((finding) => hits(finding, { path, id })));
    expect(idle.map(({ path, id }) => `${path} ${id}`)).toEqual([]);
  });

  it("acknowledges with a reason, and no rule as a whole that has findings", () => {
    expect(acknowledged.length).toBeGreaterThan(10);
    for (const { id, reason } of acknowledged) {
      expect(reason, id).toMatch(/^\S.{20,}/);
      expect(id).not.toMatch(/-IAM[45]$/);
    }
  });

  function findAll(): readonly Finding[] {
    const found: Finding[] = [];
    const checks = new AwsSolutionsChecks();
    const isAcknowledged = (resource: typeof stack, id: string) => {
      found.push({ path: resource.node.path, id });
      return false;
    };
    Object.assign(checks, { isAcknowledged });
    checks.validateScope(app);
    return found;
  }
});

function hits(finding: Finding, { path, id }: Finding): boolean {
  return finding.id === id && (finding.path === path || finding.path.startsWith(`${path}/`));
}
