import type { Answer, Call } from "./call.ts";
import type { Content } from "./content.ts";
import { type History, openHistory, type Point } from "./history.ts";
import type { Broken } from "./invariants/broken.ts";
import { checkLength } from "./invariants/check-length.ts";
import { checkWrite } from "./invariants/check-write.ts";
import type { Protocol } from "./protocol.ts";
import type { Actor } from "./run.ts";
import { openWorlds, type World, type Worlds } from "./world.ts";

/** The histories and worlds of one scenario. */
export interface Lab {
  readonly worlds: Worlds;
  /** The history of an actor, which begins where it is asked for first. */
  open(actor: Actor): Promise<History>;
  /** The point after an answer. */
  step(history: History, point: Point, call: number, answer: Answer): Point | Promise<Point>;
  /** Who signed a record. */
  authorOf(record: Content): Actor | undefined;
  /** How often code was run from its start. */
  runs(): number;
}

/** What came of an actor that was alone, without a fault. */
export interface Alone {
  readonly world: World;
  readonly at: Point;
  readonly since: number;
  readonly broken?: Broken | undefined;
}

/** Opens a lab for a protocol. */
export function openLab(protocol: Protocol): Lab {
  const authors = new Map<Content, Actor>();
  const histories = new Map<string, History>();
  const worlds = openWorlds((write) => checkWrite(write, (record) => authors.get(record)?.task));
  function note(actor: Actor, point: Point): Point {
    for (const call of point.calls) if (isRecord(call)) authors.set(call.content, actor);
    return point;
  }
  return {
    worlds,
    async open(actor) {
      const found = histories.get(actor.name) ?? (await openHistory(actor, protocol));
      histories.set(actor.name, found);
      return found;
    },
    step(history, point, call, answer) {
      const known = history.find(point, call, answer);
      return known ?? history.grow(point, call, answer).then((next) => note(history.actor, next));
    },
    authorOf: (record) => authors.get(record),
    runs: () => [...histories.values()].reduce((sum, history) => sum + history.runs(), 0),
  };
}

/** Runs an actor to its end with nobody else there and nothing going wrong. */
export async function runAlone(lab: Lab, actor: Actor, start: World): Promise<Alone> {
  const history = await lab.open(actor);
  let at = history.start;
  let world = start;
  for (let [call] = at.calls; call !== undefined; [call] = at.calls) {
    const effect = lab.worlds.perform(world, call);
    const broken = effect.broken ?? checkLength(at);
    if (broken) return { world, at, since: start.log.length, broken };
    world = effect.world;
    at = await lab.step(history, at, 0, effect.answer);
  }
  return { world, at, since: start.log.length };
}

function isRecord(call: Call): call is Call & { readonly content: Content } {
  return "content" in call && call.key.startsWith("releases/");
}
