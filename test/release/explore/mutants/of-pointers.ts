import { type Mutant, mutant } from "./mutant.ts";

const MOVE = "release/move-latest.ts";
const RECONCILE = "release/reconcile.ts";
const ATTEMPT = "release/attempt-release.ts";

const CHECK = 'if (readSequence(log, found.bytes, repair) >= record.release.sequence) return "moved";';
const REPLACE = 'if ((await log.store.replace(object, found.revision)) === "replaced") return "moved";';
const CREATE = 'if ((await log.store.create(object)) === "created") return "moved";';
const WRITE = "await log.store.replace(object, found.revision)";

/** Faults in how `latest.json` is moved. */
export const OF_POINTERS: readonly Mutant[] = [
  mutant("no look at the number before latest is moved", MOVE, CHECK, ""),
  mutant("latest replaced unconditionally", MOVE, WRITE, 'await (log.store as any).overwrite(object), "replaced"'),
  mutant(
    "latest created unconditionally",
    MOVE,
    "await log.store.create(object)",
    "await (log.store as any).overwrite(object)",
  ),
  mutant("an error called moved", MOVE, "    } catch {\n", '    } catch {\n      return "moved";\n'),
  mutant("moved by someone else called moved", MOVE, REPLACE, `${WRITE};\n        return "moved";`),
  mutant("made by someone else called moved", MOVE, CREATE, 'await log.store.create(object);\n        return "moved";'),
  mutant("lags called moved", MOVE, 'return "lags";', 'return "moved";'),
  mutant("a lag is left", ATTEMPT, "if (head && head.lag > 0) await moveLatest(log, head);", ""),
  mutant(
    "reconcile moves to the first record",
    RECONCILE,
    "await moveLatest(log, head, true)",
    [
      "await moveLatest(log, (await climb({ ...log, store: { read: async (key) =>",
      '      key.endsWith("1.json") ? await log.store.read(key) : undefined } }, undefined)) ?? head, true)',
    ].join("\n"),
  ),
  mutant("latest under another name", "release/record.ts", 'LATEST = "latest.json"', 'LATEST = "newest.json"'),
  mutant(
    "reconcile gives up before it moves anything",
    RECONCILE,
    "for await (const _ of walkBack(log, head));",
    "throw new Error();",
  ),
  mutant("reconcile repairs no torn pointer", RECONCILE, "moveLatest(log, head, true)", "moveLatest(log, head)"),
  mutant("reconcile moves nothing", RECONCILE, "await moveLatest(log, head, true)", '"moved"'),
  mutant("reconcile sees no lag", RECONCILE, "head.lag === 0 ?", "head.lag >= 0 ?"),
  mutant(
    "reconcile takes latest for the head",
    RECONCILE,
    "climb(log, latest instanceof UntrustedRecord ? undefined : latest)",
    "climb({ ...log, store: { read: async () => undefined } }, latest instanceof UntrustedRecord ? undefined : latest)",
  ),
];
