import { describe, expect, it } from "vitest";
import { UntrustedRecord } from "../../lambdas/release/record-fault.ts";
import { TryAgain, toThrown } from "../../lambdas/runtime/try-again.ts";
import { ConditionalRequestConflict } from "../../lambdas/store/conditional-request-conflict.ts";
import { DigestMismatch } from "../../lambdas/store/verified-bytes.ts";

/** An error as the SDK of AWS throws it. */
function answer(status: number, name = "SomeError"): Error {
  return Object.assign(new Error("the answer"), { name, $metadata: { httpStatusCode: status } });
}

const broken = (code: string) => Object.assign(new Error("the network"), { code });

describe("toThrown", () => {
  it.each([
    answer(500),
    answer(503, "SlowDown"),
    answer(429),
    answer(400, "ThrottlingException"),
    answer(400, "RequestTimeout"),
    broken("ECONNRESET"),
    broken("EAI_AGAIN"),
    new ConditionalRequestConflict("another write"),
    new DigestMismatch("it changed on its way"),
    new Error("it could not be written", { cause: new Error("in between", { cause: answer(500) }) }),
  ])("asks for another call where the service was out of order: %s", (error) => {
    expect(toThrown(error)).toMatchObject({ name: "TryAgain", message: error.message, cause: error });
  });

  it.each([
    answer(403, "AccessDenied"),
    answer(404, "NoSuchBucket"),
    answer(400, "ValidationException"),
    broken("ENOENT"),
    new TypeError("event.key is missing"),
    new UntrustedRecord("latest.json", { code: "not-an-envelope", detail: "x" }),
    new Error("not ours to know", { cause: answer(403) }),
    "no error at all",
  ])("leaves alone what another call would meet again: %s", (error) => {
    expect(toThrown(error)).toBe(error);
  });

  it("ends where causes go round in a circle, and leaves its own error as it is", () => {
    const circle = new Error("one");
    circle.cause = circle;
    const own = new TryAgain("again");
    expect([toThrown(circle), toThrown(own)]).toEqual([circle, own]);
  });
});
