import { expect, it } from "vitest";
import type { Speaker } from "../../../lambdas/claims/records.generated.ts";
import { toChainLength, toOrigin, toPublisherKind } from "../../../lambdas/snapshot/derive/origin.ts";
import { madeUpEntity } from "../made-up.ts";

const relay: Speaker = { kind: "media", agent: "north-wire", channel: "media_report" };
const source: Speaker = { kind: "anonymous", label: "a docker", channel: "told" };

it("finds the origin at the inner end of the chain, and in the publisher where there is none", () => {
  expect(toOrigin({ via: [relay, source] }, "gazette", "media")).toEqual({
    kind: "anonymous",
    agent: undefined,
    label: "a docker",
  });
  expect(toOrigin({ via: [] }, "gazette", "media")).toEqual({ kind: "media", agent: "gazette", label: undefined });
});

it("counts the publisher as a link of the chain", () => {
  expect([toChainLength({ via: [] }), toChainLength({ via: [relay, source] })]).toEqual([1, 3]);
});

it("takes a publisher that is neither a person nor an outlet for an institution", () => {
  expect(toPublisherKind(madeUpEntity({ type: "person" }))).toBe("person");
  expect(toPublisherKind(madeUpEntity({ type: "media" }))).toBe("media");
  expect(toPublisherKind(madeUpEntity({ type: "organization" }))).toBe("institution");
});
