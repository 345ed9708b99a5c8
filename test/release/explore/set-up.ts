import { type Content, toContent } from "./content.ts";
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
export async function setUp(lab: Lab, { before, pointer, actors }: Scenario): Promise<Start> {
  let world = lab.worlds.open(new Map<string, Content>());
  let broken: Broken | undefined;
  for (const [index, plan] of before.entries()) {
    if (broken) break;
    ({ world, broken } = await runAlone(lab, { name: `before ${index + 1}`, task: plan(toHead(world)) }, world));
  }
  if (pointer !== undefined) world = lab.worlds.open(withPointer(world, pointer));
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

/** What two publishers leave that die between the record and the pointer, or a disk that lost its end. */
function withPointer({ objects, log }: World, pointer: NonNullable<Scenario["pointer"]>): ReadonlyMap<string, Content> {
  const others = [...objects].filter(([key]) => key !== "latest.json");
  if (pointer === "missing") return new Map(others);
  const content = pointer === "torn" ? toContent(Buffer.from('{"payloadType":')) : log.at(-1 - pointer);
  return new Map(content ? [...others, ["latest.json", content]] : others);
}
