import type { Content } from "./content.ts";
import type { History } from "./history.ts";
import type { Broken } from "./invariants/broken.ts";
import { type Lab, runAlone } from "./lab.ts";
import type { Scenario } from "./scenario.ts";
import type { State } from "./state.ts";
import type { World } from "./world.ts";

/** How a scenario begins. */
export interface Start {
  readonly first: State;
  readonly histories: readonly History[];
  /** What was broken before anything went wrong. */
  readonly broken?: Broken | undefined;
}

/** Makes the log that a scenario begins with, by the code that is explored, and brings its actors to their first call. */
export async function setUp(lab: Lab, { before, lag, actors }: Scenario): Promise<Start> {
  let world = lab.worlds.open(new Map<string, Content>());
  let broken: Broken | undefined;
  for (const [index, plan] of before.entries()) {
    if (broken) break;
    ({ world, broken } = await runAlone(lab, { name: `before ${index + 1}`, task: plan(toHead(world)) }, world));
  }
  if (lag !== undefined) world = lab.worlds.open(withLag(world, lag));
  const head = toHead(world);
  const histories: History[] = [];
  for (const [index, plan] of actors.entries())
    histories.push(await lab.open({ name: "ABCDEFGH".charAt(index), task: plan(head) }));
  const places = histories.map(({ start: at }) => ({ at, crashed: false, since: undefined }));
  return { histories, broken, first: { world, late: [], places, faults: 0, from: undefined, ways: 1 } };
}

function toHead({ log }: World): string {
  return log.at(-1)?.sha256 ?? "";
}

function withLag({ objects, log }: World, lag: number): ReadonlyMap<string, Content> {
  const pointer = log.at(-1 - lag);
  const others = [...objects].filter(([key]) => key !== "latest.json");
  return new Map(pointer === undefined ? others : [...others, ["latest.json", pointer]]);
}
