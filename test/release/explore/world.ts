import { toRecordKey } from "../../../lambdas/release/record.ts";
import type { Answer, Call } from "./call.ts";
import type { Content } from "./content.ts";
import type { Broken } from "./invariants/broken.ts";
import type { CheckWrite } from "./invariants/check-write.ts";

/** What lies in the store, and what lay there: a value that never changes. Two with the same content are the same object. */
export interface World {
  readonly id: number;
  readonly objects: ReadonlyMap<string, Content>;
  /** The records from 1 up to the first gap. */
  readonly log: readonly Content[];
  /** All that `latest.json` ever was, the newest last. */
  readonly pointers: readonly Content[];
}

/** What came of a call that took effect. */
export interface Effect {
  readonly world: World;
  readonly answer: Answer;
  readonly broken?: Broken | undefined;
}

/** All worlds of one search. */
export interface Worlds {
  open(objects: ReadonlyMap<string, Content>): World;
  /** Lets a call take effect, and checks what it changed. */
  perform(world: World, call: Call): Effect;
}

/** Opens the worlds of a search. Each change of a world is checked by `check`, once. */
export function openWorlds(check: CheckWrite): Worlds {
  const worlds = new Map<string, World>();
  const changes = new Map<string, { readonly world: World; readonly broken: Broken | undefined }>();

  function open(objects: ReadonlyMap<string, Content>, before: readonly Content[] = []): World {
    const latest = objects.get("latest.json");
    const pointers = latest === undefined || latest === before.at(-1) ? before : [...before, latest];
    const entries = [...objects].map(([key, { id }]) => `${key}=${id}`).sort();
    const name = `${entries.join()} ${pointers.map(({ id }) => id).join()}`;
    const found = worlds.get(name) ?? { id: worlds.size, objects, log: readLog(objects), pointers };
    worlds.set(name, found);
    return found;
  }

  function change(world: World, key: string, content: Content | undefined, answer: Answer): Effect {
    const name = `${world.id} ${key} ${content?.id}`;
    const known = changes.get(name);
    if (known !== undefined) return { ...known, answer };
    const objects = new Map(world.objects);
    if (content === undefined) objects.delete(key);
    else objects.set(key, content);
    const after = open(objects, world.pointers);
    const changed = { world: after, broken: check({ before: world, after, key, content }) };
    changes.set(name, changed);
    return { ...changed, answer };
  }

  function perform(world: World, call: Call): Effect {
    const there = world.objects.get(call.key);
    switch (call.op) {
      case "read":
        return { world, answer: there ?? "absent" };
      case "create":
        return there ? { world, answer: "exists" } : change(world, call.key, call.content, "created");
      case "replace":
        if (`${there?.id}` !== call.expected) return { world, answer: "moved" };
        return change(world, call.key, call.content, "replaced");
      case "overwrite":
        return change(world, call.key, call.content, "created");
      case "remove":
        return change(world, call.key, undefined, "removed");
    }
  }
  return { open, perform };
}

function readLog(objects: ReadonlyMap<string, Content>): readonly Content[] {
  const log: Content[] = [];
  for (let next = objects.get(toRecordKey(1)); next !== undefined; next = objects.get(toRecordKey(log.length + 1)))
    log.push(next);
  return log;
}
