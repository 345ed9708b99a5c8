import { expect, it } from "vitest";
import { SCENARIOS } from "./all-scenarios.ts";
import { realProtocol } from "./real-protocol.ts";
import { replay } from "./replay.ts";
import { countEndings, formatBroken } from "./report.ts";
import { type Found, search } from "./search.ts";

const ENDINGS = [
  ...["published", "already released", "superseded", "conflict", "yanked", "nothing changed", "refused", "unknown"],
  ...["rejected", "reconciled", "crashed"],
];

/** One execution in so many is played again: a prime, so that they differ in kind. */
const EVERY = 197;

const all: Found[] = [];
let replayed = 0;

it.for(SCENARIOS)("keeps every promise in every execution of: $name", { timeout: 600_000 }, async (scenario) => {
  let ends = 0;
  const found = await search(scenario, realProtocol, async (end, histories) => {
    ends += 1;
    // Throws where actors that work at once do something else than each by itself.
    if (ends % EVERY === 0) await replay(end, histories, realProtocol);
  });
  expect(formatBroken(found)).toEqual([]);
  replayed += Math.floor(ends / EVERY);
  all.push(found);
});

it("has seen at least 50,000 states and every way in which a run may end", () => {
  expect(all).toHaveLength(SCENARIOS.length);
  expect(all.reduce((sum, { states }) => sum + states, 0)).toBeGreaterThanOrEqual(50_000);
  expect([...countEndings(all).keys()].toSorted()).toEqual(ENDINGS.toSorted());
  expect(replayed).toBeGreaterThan(100);
});
