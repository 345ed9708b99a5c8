import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Caller, Policies } from "./policies.ts";
import { parseDocument, type Statement } from "./statement.ts";

const ACCOUNT = "111122223333";
const ROLE = `arn:aws:iam::${ACCOUNT}:role/a`;
const BUCKET = "arn:aws:s3:::b";
const KEY = `arn:aws:kms:us-east-1:${ACCOUNT}:key/k`;
const ROOT = `arn:aws:iam::${ACCOUNT}:root`;
const role: Caller = { kind: "aws", arn: ROLE, account: ACCOUNT };
const other: Caller = { kind: "aws", arn: `arn:aws:iam::${ACCOUNT}:role/b`, account: ACCOUNT };

type Given = Readonly<Record<string, unknown>>;

function statements(...given: readonly Given[]): readonly Statement[] {
  return parseDocument("a test", { Statement: given.map((one) => ({ Effect: "Allow", ...one })) });
}

/** What comes of a request where the role and the resource have these policies. */
function decide(own: readonly Given[], theirs: readonly Given[], asked: Partial<Asked> = {}): string {
  const { caller = role, action = "s3:GetObject", resource = `${BUCKET}/x`, context = {} } = asked;
  const policies: Policies = {
    account: ACCOUNT,
    ofRole: new Map([[ROLE, statements(...own)]]),
    ofResource: new Map([BUCKET, KEY, ROLE].map((arn) => [arn, statements(...theirs)])),
  };
  return evaluate(policies, { caller, action, resource, context }).decision;
}

interface Asked {
  readonly caller: Caller;
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

const GET = { Action: "s3:GetObject", Resource: `${BUCKET}/*` };
const EVERYONE = { Principal: "*" };

describe("the evaluation of a request", () => {
  it("denies what nobody allows", () => {
    expect(decide([], [])).toBe("deny");
  });

  it("allows in one account what either the caller's or the resource's policy allows", () => {
    expect([decide([GET], []), decide([], [{ ...GET, Principal: { AWS: ROLE } }])]).toEqual(["allow", "allow"]);
  });

  it("denies what any policy denies, whatever others allow", () => {
    expect(decide([GET, { ...GET, Effect: "Deny" }], [])).toBe("deny");
    expect(decide([GET], [{ ...GET, ...EVERYONE, Effect: "Deny" }])).toBe("deny");
    expect(decide([{ ...GET, Effect: "Deny" }], [{ ...GET, ...EVERYONE }])).toBe("deny");
  });

  it("reads actions in capitals too and resources as they are, both with wild cards", () => {
    expect([
      decide([{ ...GET, Action: "S3:get*" }], []),
      decide([{ ...GET, Resource: "arn:aws:s3:::B/*" }], []),
    ]).toEqual(["allow", "deny"]);
    expect([decide([{ ...GET, Resource: `${BUCKET}/y*` }], []), decide([{ ...GET, Resource: BUCKET }], [])]).toEqual([
      "deny",
      "deny",
    ]);
  });

  it("takes NotAction and NotResource for all others", () => {
    expect([
      decide([{ NotAction: "s3:PutObject", Resource: "*" }], []),
      decide([{ NotAction: "s3:Get*", Resource: "*" }], []),
    ]).toEqual(["allow", "deny"]);
    expect([
      decide([{ Action: "*", NotResource: KEY }], []),
      decide([{ Action: "*", NotResource: `${BUCKET}/*` }], []),
    ]).toEqual(["allow", "deny"]);
  });

  it("asks every condition of a statement", () => {
    const both = { ...GET, Condition: { StringEquals: { "a:one": "1" }, Bool: { "a:two": "true" } } };
    expect(decide([both], [], { context: { "a:one": "1", "a:two": "true" } })).toBe("allow");
    expect(decide([both], [], { context: { "a:one": "1", "a:two": "false" } })).toBe("deny");
    expect(decide([both], [], { context: { "a:two": "true" } })).toBe("deny");
  });

  it("takes a resource that allows its account for leave to the account's own policies, and no more", () => {
    const account = { ...GET, Principal: { AWS: ROOT } };
    expect([decide([], [account]), decide([GET], [account])]).toEqual(["deny", "allow"]);
    expect(decide([], [{ ...GET, Principal: { AWS: ACCOUNT }, Effect: "Deny" }])).toBe("deny");
    expect(decide([GET], [{ ...GET, Principal: { AWS: ACCOUNT }, Effect: "Deny" }])).toBe("deny");
  });

  it("lets nobody near a key whom its own policy does not name, or leave to the account", () => {
    const sign = { Action: "kms:Sign", Resource: "*" };
    const asked = { action: "kms:Sign", resource: KEY };
    expect([decide([sign], [], asked), decide([sign], [{ ...sign, Principal: { AWS: ROLE } }], asked)]).toEqual([
      "deny",
      "allow",
    ]);
    expect([
      decide([], [{ ...sign, Principal: { AWS: ROLE } }], asked),
      decide([], [{ ...sign, Principal: { AWS: ROOT } }], asked),
    ]).toEqual(["allow", "deny"]);
    expect(decide([sign], [{ ...sign, Principal: { AWS: ROOT } }], asked)).toBe("allow");
  });

  it("lets nobody take a role whom its trust does not name", () => {
    const assume = { Action: "sts:AssumeRole", Resource: "*" };
    const asked = { caller: { ...other, own: statements(assume) }, action: "sts:AssumeRole", resource: ROLE };
    expect([
      decide([], [], asked),
      decide([], [{ Action: "sts:AssumeRole", Principal: { AWS: ROOT } }], asked),
    ]).toEqual(["deny", "allow"]);
  });

  it("asks of a caller of another account for both: its own policy and the resource's", () => {
    const stranger: Caller = { kind: "aws", arn: "arn:aws:iam::999999999999:role/s", account: "999999999999" };
    const caller = { ...stranger, own: statements({ Action: "*", Resource: "*" }) };
    expect([decide([], [], { caller }), decide([], [{ ...GET, ...EVERYONE }], { caller })]).toEqual(["deny", "allow"]);
    expect(decide([], [{ ...GET, ...EVERYONE }], { caller: stranger })).toBe("deny");
    expect(decide([], [{ ...GET, Principal: { AWS: ROOT } }], { caller })).toBe("deny");
  });

  it("knows services, tokens and anonymous callers by the resource's policy alone", () => {
    const service: Caller = { kind: "service", name: "cloudfront.amazonaws.com" };
    const token: Caller = { kind: "federated", provider: "p" };
    const anonymous: Caller = { kind: "anonymous" };
    const cases = [
      [service, { Service: "cloudfront.amazonaws.com" }],
      [token, { Federated: "p" }],
      [anonymous, { AWS: "*" }],
    ] as const;
    for (const [caller, principal] of cases)
      expect(cases.map(([, other]) => decide([], [{ ...GET, Principal: other }], { caller }))).toEqual(
        cases.map(([, other]) => (other === principal || "AWS" in other ? "allow" : "deny")),
      );
  });

  it("denies by NotPrincipal all but those who are named together with their account", () => {
    const deny = (...names: readonly string[]) => ({ ...GET, Effect: "Deny", NotPrincipal: { AWS: names } });
    expect([decide([GET], [deny(ROLE, ROOT)]), decide([GET], [deny(ROLE)]), decide([GET], [deny(ROOT)])]).toEqual([
      "allow",
      "deny",
      "deny",
    ]);
    const caller: Caller = { ...other, own: statements(GET) };
    expect([decide([], [], { caller }), decide([], [deny(ROLE, ROOT)], { caller })]).toEqual(["allow", "deny"]);
  });

  it("names the statements that decided", () => {
    const policies: Policies = {
      account: ACCOUNT,
      ofRole: new Map([[ROLE, statements({ ...GET, Sid: "Read" }, GET)]]),
      ofResource: new Map(),
    };
    const request = { caller: role, action: "s3:GetObject", resource: `${BUCKET}/x`, context: {} };
    expect(evaluate(policies, request).because).toEqual(["a test 0 Read", "a test 1"]);
  });

  it("stops at a policy that it does not understand", () => {
    expect(() => statements({ ...GET, Effect: "Maybe" })).toThrow("no effect");
    expect(() => statements({ ...GET, Principals: "*" })).toThrow("Principals");
    expect(() => statements({ ...GET, Principal: { Everyone: "*" } })).toThrow("Everyone");
    expect(() => statements({ ...GET, Resource: { Ref: "x" } })).toThrow("not resolved");
  });
});
