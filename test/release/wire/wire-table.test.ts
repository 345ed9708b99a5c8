import { expect, it } from "vitest";
import { playAll } from "./play-all.ts";

it("never says of a release what is not so, nor releases an input twice, whatever goes wrong on the wire", async () => {
  const played = await playAll();
  const endings = Map.groupBy(played, ({ ending }) => ending);
  expect([...endings.keys()].toSorted()).toEqual(["published", "published, pointer lags", "rejected", "unknown"]);
  // What is known to be of no harm is not met by giving up.
  expect(played.filter(({ fault, ending }) => fault.endsWith(" x 1") && ending === "unknown")).toEqual([]);
  expect(new Set(played.map(({ again }) => again))).toEqual(new Set(["published", "already released"]));
});
