import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toDigest } from "../support/made-up-log.ts";
import { logOf, openServices, release, type Services } from "../support/released-data.ts";
import { startFunction } from "../support/start-function.ts";

let services: Services;
beforeEach(async () => {
  services = await openServices();
  return () => services.close();
});
afterEach(() => {
  expect(services.s3.violations).toEqual([]);
});

const start = async (name: "yank" | "reconcile") => await startFunction(name, logOf(services), services);
const latest = () => services.s3.peek("latest.json") ?? "";
const puts = () => services.s3.requests.filter(({ method }) => method === "PUT").length;

/** What an operator sends who has seen the newest record. */
function request(parts: object = {}) {
  return { action: "yank", version: "1.0.0", reason: "a source was false", expected: toDigest(latest()), ...parts };
}

describe("yank", () => {
  it("withdraws a version with a record of its own, and takes that back", async () => {
    await release(services, 1);
    const yank = await start("yank");
    expect(await yank.invoke(request())).toEqual({
      outcome: "yanked",
      message: "1.0.0 is yanked: no version is current; the files of every version stay",
      version: "1.0.0",
      sequence: 2,
      current: null,
    });
    expect(await yank.invoke(request({ action: "restore", reason: "it was true" }))).toMatchObject({
      outcome: "published",
      message: "1.0.0 is restored: readers get 1.0.0; the files of every version stay",
      sequence: 3,
      current: "1.0.0",
    });
    expect(services.kms.calls.filter((call) => call === "Sign")).toHaveLength(3);
  });

  it("is done once though it is sent twice", async () => {
    await release(services, 1);
    const [yank, event] = [await start("yank"), request()];
    await yank.invoke(event);
    const written = puts();
    expect(await yank.invoke(event)).toMatchObject({ outcome: "yanked", sequence: 2 });
    expect(puts()).toBe(written);
  });

  it("does nothing where the log has moved on since the operator looked, or has no such version", async () => {
    await release(services, 1);
    const [yank, written] = [await start("yank"), puts()];
    expect(await yank.invoke(request({ expected: "0".repeat(64) }))).toMatchObject({ outcome: "conflict" });
    expect(await yank.invoke(request({ version: "2.0.0" }))).toMatchObject({
      message: expect.stringContaining("2.0.0 was never released"),
    });
    expect(await yank.invoke(request({ action: "restore" }))).toMatchObject({ outcome: "nothing changed" });
    expect([puts(), yank.metrics("Conflict")]).toEqual([written, [1, 1]]);
  });

  it.each([
    ["action", "delete", "event.action is not yank or restore"],
    ["version", "v1", "event.version is not a version such as 1.0.0"],
    ["reason", "", "event.reason is no text"],
    ["expected", undefined, "event.expected is missing"],
  ])("rejects an event with another %s", async (name, value, message) => {
    await expect((await start("yank")).invoke({ ...request(), [name]: value })).rejects.toThrow(message);
    expect(services.kms.calls).toEqual([]);
  });

  it("keeps a yank sticky: the same records do not come back by being submitted again", async () => {
    await release(services, 1);
    await (await start("yank")).invoke(request());
    expect(await release(services, 2)).toMatchObject({
      outcome: "yanked",
      message: expect.stringContaining("a source was false"),
    });
  });
});

describe("reconcile", () => {
  it("finds nothing to repair in a whole log, and says so in a metric of 0", async () => {
    await release(services, 1);
    const [reconcile, written] = [await start("reconcile"), puts()];
    expect(await reconcile.invoke({ "detail-type": "Scheduled Event" })).toEqual({
      message: "latest.json was 0 records behind: nothing to repair",
      sequence: 1,
      version: "1.0.0",
      lag: 0,
      latest: "there",
    });
    expect([puts(), reconcile.metrics("PointerLag")]).toEqual([written, [0]]);
    expect(services.kms.calls.filter((call) => call === "Sign")).toHaveLength(1);
  });

  it("has nothing to do before the first release", async () => {
    const reconcile = await start("reconcile");
    expect(await reconcile.invoke({})).toMatchObject({ message: "there is no release", sequence: 0 });
    expect(reconcile.metrics("PointerLag")).toEqual([0]);
  });

  it("moves a pointer on that a dead run left behind, and emits by how much", async () => {
    await release(services, 1);
    const before = latest();
    await (await start("yank")).invoke(request());
    const after = latest();
    services.s3.plant("latest.json", Buffer.from(before));
    const reconcile = await start("reconcile");
    expect(await reconcile.invoke({})).toMatchObject({ lag: 1, latest: "moved", sequence: 2 });
    expect([latest(), reconcile.metrics("PointerLag")]).toEqual([after, [1]]);
  });

  it("repairs a pointer that cannot be believed, and says why it could not", async () => {
    await release(services, 1);
    const before = latest();
    services.s3.plant("latest.json", Buffer.from("{}"));
    const reconcile = await start("reconcile");
    expect(await reconcile.invoke({})).toMatchObject({
      latest: "moved",
      message: expect.stringContaining("not to be trusted"),
    });
    expect(latest()).toBe(before);
  });

  it("fails where the log itself is not whole, so that a person is called", async () => {
    await release(services, 1);
    await (await start("yank")).invoke(request());
    services.s3.plant("releases/0000000001.json", Buffer.from(latest()));
    await expect((await start("reconcile")).invoke({})).rejects.toMatchObject({ name: "UntrustedRecord" });
  });
});
