import type { Call } from "./call.ts";
import { publish, reconcile, restore, type Scenario, yank } from "./scenario.ts";

const A_LOG = [publish(1, "a"), publish(2, "b")];

const isRecord = ({ key }: Call) => key.startsWith("releases/");
const ofA = (isWanted: (call: Call) => boolean) => (actor: string, call: Call) => actor === "A" && isWanted(call);

/** One actor, and what one can meet alone. */
export const ALONE: readonly Scenario[] = [
  { name: "a first release", before: [], actors: [publish(1, "a")], faults: 3 },
  { name: "a second release", before: [publish(1, "a")], actors: [publish(2, "b")], faults: 2 },
  { name: "a yank", before: A_LOG, actors: [yank("1.1.0")], faults: 2 },
  { name: "a refused release", before: A_LOG, lag: 1, actors: [publish(3, "c", "refused")], faults: 2 },
  { name: "an invalid release", before: A_LOG, lag: 1, actors: [publish(3, "c", "invalid")], faults: 2 },
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
  { name: "reconcile against publish", before: A_LOG, lag: 1, actors: [reconcile, publish(3, "c")], faults: 1 },
];

/** The line is down for as long as one keeps trying. */
export const OUTAGES: readonly Scenario[] = [
  {
    name: "outage at the record",
    before: [],
    actors: [publish(1, "a"), publish(1, "a")],
    faults: 4,
    mayFail: ofA(isRecord),
  },
  {
    name: "outage at the pointer",
    before: [publish(1, "a")],
    actors: [publish(2, "b"), reconcile],
    faults: 4,
    mayFail: ofA(({ key }) => key === "latest.json"),
  },
];

/** Three publishers of three commits. */
export const CROWD: readonly Scenario[] = [
  { name: "three commits", before: [], actors: [publish(1, "a"), publish(2, "b"), publish(3, "c")], faults: 0 },
];

/** All that is explored each time the tests run. */
export const SCENARIOS = [...ALONE, ...PUBLISHERS, ...OTHERS, ...OUTAGES, ...CROWD];
