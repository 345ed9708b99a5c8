import type { Call } from "./call.ts";
import { publish, reconcile, restore, type Scenario, yank } from "./scenario.ts";

const A_LOG = [publish(1, "a"), publish(2, "b")];

const YANKED = [...A_LOG, yank("1.0.0")];

const atRecord = (actor: string, { key }: Call) => actor === "A" && key.startsWith("releases/");
const atPointer = (actor: string, { key }: Call) => actor === "A" && key === "latest.json";
const atReadOfPointer = (actor: string, call: Call) => atPointer(actor, call) && call.op === "read";

/** One actor, and what one can meet alone. */
export const ALONE: readonly Scenario[] = [
  { name: "a first release", before: [], actors: [publish(1, "a")], faults: 3 },
  { name: "a second release", before: [publish(1, "a")], actors: [publish(2, "b")], faults: 2 },
  { name: "a yank", before: A_LOG, actors: [yank("1.1.0")], faults: 2 },
  { name: "a second yank", before: YANKED, actors: [yank("1.1.0")], faults: 1 },
  { name: "a restore", before: YANKED, actors: [restore("1.0.0")], faults: 1 },
  { name: "a restore of what is not yanked", before: YANKED, actors: [restore("1.1.0")], faults: 1 },
  { name: "a release after two lags", before: A_LOG, pointer: "missing", actors: [publish(3, "c")], faults: 1 },
  { name: "a torn pointer", before: A_LOG, pointer: "torn", actors: [reconcile], faults: 3 },
  { name: "a refused release", before: A_LOG, pointer: 1, actors: [publish(3, "c", "refused")], faults: 2 },
  { name: "an invalid release", before: A_LOG, pointer: 1, actors: [publish(3, "c", "invalid")], faults: 2 },
];

/** Two publishers. */
export const PUBLISHERS: readonly Scenario[] = [
  { name: "two commits, empty log", before: [], actors: [publish(1, "a"), publish(2, "b")], faults: 1 },
  {
    name: "two commits after a release",
    before: [publish(1, "a")],
    actors: [publish(2, "b"), publish(3, "c")],
    faults: 1,
  },
  { name: "the same event twice", before: [publish(1, "a")], actors: [publish(2, "b"), publish(2, "b")], faults: 1 },
  {
    name: "two commits of one number",
    before: [publish(1, "a")],
    actors: [publish(2, "b"), publish(2, "c")],
    faults: 1,
  },
  { name: "the same data again", before: [publish(1, "a")], actors: [publish(2, "b"), publish(3, "b")], faults: 1 },
];

/** A publisher and somebody else. */
export const OTHERS: readonly Scenario[] = [
  { name: "yank against publish", before: A_LOG, actors: [yank("1.1.0"), publish(3, "c")], faults: 1 },
  { name: "yank against the event again", before: A_LOG, actors: [yank("1.1.0"), publish(2, "b")], faults: 1 },
  { name: "yank against the same data", before: A_LOG, actors: [yank("1.1.0"), publish(3, "b")], faults: 1 },
  { name: "yank against yank", before: A_LOG, actors: [yank("1.1.0"), yank("1.0.0")], faults: 1 },
  { name: "the same yank twice", before: A_LOG, actors: [yank("1.1.0"), yank("1.1.0")], faults: 1 },
  {
    name: "restore against publish",
    before: [...A_LOG, yank("1.1.0")],
    actors: [restore("1.1.0"), publish(3, "c")],
    faults: 1,
  },
  {
    name: "the same restore twice",
    before: YANKED,
    actors: [restore("1.0.0"), restore("1.0.0")],
    faults: 1,
  },
  { name: "reconcile against publish", before: A_LOG, pointer: 1, actors: [reconcile, publish(3, "c")], faults: 1 },
];

/** The line of one actor is down at one object for as long as it keeps trying: it tries four times. */
export const OUTAGES: readonly Scenario[] = [
  { name: "outage at a record", before: [], actors: [publish(1, "a")], faults: 4, mayFail: atRecord },
  { name: "outage at a yank", before: A_LOG, actors: [yank("1.1.0")], faults: 4, mayFail: atRecord },
  {
    name: "outage at the pointer",
    before: [publish(1, "a")],
    actors: [publish(2, "b"), reconcile],
    faults: 4,
    mayFail: atPointer,
  },
  {
    name: "outage at a pointer that lags",
    before: A_LOG,
    pointer: 1,
    actors: [publish(3, "c"), reconcile],
    faults: 4,
    mayFail: atReadOfPointer,
  },
  {
    name: "outage at a missing pointer",
    before: [publish(1, "a")],
    pointer: "missing",
    actors: [publish(2, "b"), reconcile],
    faults: 4,
    mayFail: atReadOfPointer,
  },
  {
    name: "outage at the record, and the event again",
    before: [],
    actors: [publish(1, "a"), publish(1, "a")],
    faults: 4,
    mayFail: atRecord,
  },
];

/** Publishers of so many commits, and nothing going wrong. */
export function toCrowd(publishers: number): Scenario {
  const actors = [..."abc"].slice(0, publishers).map((data, index) => publish(index + 1, data));
  return { name: `${publishers} commits at once`, before: [], actors, faults: 0 };
}

/** All that is explored each time the tests run. */
export const SCENARIOS = [...ALONE, ...PUBLISHERS, ...OTHERS, ...OUTAGES, toCrowd(3)];
