import type { History } from "../history.ts";
import { type Lab, runAlone } from "../lab.ts";
import type { State } from "../state.ts";
import type { World } from "../world.ts";
import type { Broken } from "./broken.ts";
import { findUntruth } from "./find-untruth.ts";
import { readPointer } from "./read-log.ts";

const checked = new WeakMap<Lab, Map<World, Broken | undefined>>();

/** L1 and L2: checks that what is left at the end of an execution can be put right, once for each world. */
export async function checkLiveness(
  { world }: State,
  histories: readonly History[],
  lab: Lab,
): Promise<Broken | undefined> {
  const known = checked.get(lab) ?? new Map<World, Broken | undefined>();
  checked.set(lab, known);
  if (!known.has(world))
    known.set(world, (await checkReconcile(world, lab)) ?? (await checkAgain(world, histories, lab)));
  return known.get(world);
}

/** L1: the reconciler alone. It must read the whole chain, and leave no lag. */
async function checkReconcile(start: World, lab: Lab): Promise<Broken | undefined> {
  const { world, at, broken } = await runAlone(lab, { name: "reconciler", task: { does: "reconcile" } }, start);
  if (broken) return { ...broken, how: `then a reconciler: ${broken.how}` };
  if (at.ending?.is === "rejected") return { promise: "L1", how: `a reconciler rejects: ${at.ending.error}` };
  return isAtHead(world) ? undefined : { promise: "L1", how: "a reconciler leaves latest behind" };
}

/** L2: whoever published or withdrew does so again, without a reconciler before. Each must get a true answer. */
async function checkAgain(start: World, histories: readonly History[], lab: Lab): Promise<Broken | undefined> {
  let world = start;
  for (const { actor } of histories) {
    const { task } = actor;
    if (task.does === "reconcile" || (task.does === "publish" && task.fault)) continue;
    const again = { name: `${actor.name} again`, task };
    const { at, since, broken, ...after } = await runAlone(lab, again, world);
    if (broken) return { ...broken, how: `then ${again.name}: ${broken.how}` };
    world = after.world;
    const { ending } = at;
    if (ending?.is !== "outcome" || ending.outcome.outcome === "unknown")
      return {
        promise: "L2",
        how: `${again.name} is not answered: ${ending?.is === "rejected" ? ending.error : ending?.is}`,
      };
    const isOwn = (record: Parameters<Lab["authorOf"]>[0]) => lab.authorOf(record)?.name === again.name;
    const untruth = findUntruth({ task, world, since, isOwn }, ending);
    if (untruth) return { promise: "I8", how: `${again.name}: ${untruth}` };
    if (!isAtHead(world)) return { promise: "L2", how: `${again.name} leaves latest behind` };
  }
  return undefined;
}

function isAtHead(world: World): boolean {
  return readPointer(world) === world.log.length && world.objects.get("latest.json") === world.log.at(-1);
}
