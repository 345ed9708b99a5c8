import { expect, it } from "vitest";
import { inShort, resourceOf, resourcesOfType, statementsOf } from "./read-template.ts";
import { synthesized } from "./synthesize.ts";

const { template } = synthesized();
const statements = statementsOf(template, "SigningKey");

function whoMay(action: string): readonly unknown[] {
  return statements.filter(({ Action }) => [Action].flat().includes(action)).map(({ Principal }) => inShort(Principal));
}

it("signs with ECDSA on P-256, and stays when the stack goes", () => {
  const key = resourceOf(template, "SigningKey");
  expect(key).toMatchObject({ DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
  expect(key.Properties).toMatchObject({ KeySpec: "ECC_NIST_P256", KeyUsage: "SIGN_VERIFY" });
});

it("is used for signing by the publisher and the yanker alone, over SHA-256", () => {
  expect(whoMay("kms:Sign")).toEqual([{ AWS: "PublisherRole.Arn" }, { AWS: "YankerRole.Arn" }]);
  for (const { Action, Condition } of statements.filter(({ Action }) => Action === "kms:Sign"))
    expect({ Action, Condition }).toEqual({
      Action: "kms:Sign",
      Condition: { StringEquals: { "kms:SigningAlgorithm": "ECDSA_SHA_256" } },
    });
});

it("shows its public half to those who sign, to the reconciler and to the renderer", () => {
  const roles = ["PublisherRole.Arn", "YankerRole.Arn", "ReconcilerRole.Arn", "RendererRole.Arn"];
  expect(whoMay("kms:GetPublicKey").slice(1)).toEqual(roles.map((role) => ({ AWS: role })));
});

it("is administered by the account, which can neither sign nor let others sign by a grant", () => {
  const [first, ...others] = statements;
  expect(inShort(first?.Principal)).toEqual({ AWS: "arn:AWS::Partition:iam::AWS::AccountId:root" });
  expect(first?.Action).toContain("kms:PutKeyPolicy");
  expect([first?.Action].flat().filter((action) => /\*|Sign|CreateGrant|Derive/.test(String(action)))).toEqual([]);
  for (const { Action } of others) expect(["kms:Sign", "kms:GetPublicKey"]).toContain(Action);
});

it("has its rights from its own policy alone", () => {
  for (const [id, { Properties }] of resourcesOfType(template, "AWS::IAM::Policy"))
    expect(JSON.stringify(Properties), id).not.toMatch(/kms:(Sign|GetPublicKey|\*)/);
});

it("is followed by another key, and kept, when its generation is counted up", () => {
  const next = synthesized({ keyGeneration: 2 }).template;
  expect(Object.keys(next.findResources("AWS::KMS::Key"))).not.toEqual(
    expect.arrayContaining(Object.keys(template.findResources("AWS::KMS::Key")).filter((id) => /^Signing/.test(id))),
  );
});
