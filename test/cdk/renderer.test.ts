import { describe, expect, it } from "vitest";
import { inShort, resourceOf, statementOf } from "./read-template.ts";
import { FULL, synthesized } from "./synthesize.ts";

const { template } = synthesized();

describe("the renderer", () => {
  it("is asked by its schedule for what is missing, and no more", () => {
    const [{ Input }] = resourceOf(template, "RendererSchedule").Properties.Targets;
    expect(JSON.parse(Input)).toEqual({ only: "if missing" });
  });

  it("has the memory, the room and the time for a large dataset", () => {
    const { MemorySize, EphemeralStorage, Timeout } = resourceOf(template, "RendererFunction").Properties;
    expect([MemorySize, EphemeralStorage.Size, Timeout]).toEqual([3008, 2048, 900]);
  });

  it("calls the site by its own name where it has one, and by none that exists in an emulator", () => {
    const addressIn = (settings: object) =>
      resourceOf(synthesized({ ...settings }).template, "RendererFunction").Properties.Environment.Variables
        .SITE_ADDRESS;
    expect(addressIn(FULL)).toBe(`https://${FULL.domainName}`);
    expect(addressIn({ local: "true" })).toBe("https://localhost");
  });
});

describe("the catalogue", () => {
  const refusal = (source: typeof template, sid: string) => inShort(statementOf(source, "PagesBucketPolicy", sid));
  const others = (...roles: readonly string[]) => ({
    ArnNotEquals: { "aws:PrincipalArn": roles.length === 1 ? roles[0] : roles },
  });
  const deny = { Effect: "Deny", Principal: { AWS: "*" }, Resource: "PagesBucket.Arn/*" };

  it("is kept in one version, and locked nowhere: all of it can be made again", () => {
    const { Properties: bucket } = resourceOf(synthesized(FULL).template, "PagesBucket");
    const { VersioningConfiguration, LifecycleConfiguration, ObjectLockEnabled } = bucket;
    expect([VersioningConfiguration, LifecycleConfiguration, ObjectLockEnabled]).toEqual(Array(3).fill(undefined));
  });

  it("is written by the renderer alone", () => {
    const written = refusal(synthesized(FULL).template, "OnlyTheRendererWrites");
    expect(written).toMatchObject({ ...deny, Action: "s3:PutObject", Condition: others("RendererRole.Arn") });
  });

  it("is taken away by the renderer alone, and by the one role that may delete what is published", () => {
    const sid = "OnlyTheRendererDeletes";
    const Action = ["s3:DeleteObject", "s3:DeleteObjectVersion"];
    expect(refusal(template, sid)).toMatchObject({ ...deny, Action, Condition: others("RendererRole.Arn") });
    const Condition = others("RendererRole.Arn", FULL.breakGlassRoleArn);
    expect(refusal(synthesized(FULL).template, sid)).toMatchObject({ ...deny, Action, Condition });
  });
});
