import { type Mutant, mutant } from "./mutant.ts";

const PUT_ONCE = "release/put-once.ts";
const PUT_SNAPSHOT = "release/put-snapshot.ts";
const PUBLISH = "release/publish-release.ts";
const COMMIT = "release/commit-record.ts";

const CREATE = 'if ((await store.create(object)) === "created") return { is: "ours", created: true };';
const CONFLICT = "if (error instanceof ConditionalRequestConflict) continue;";
const SAME = 'return sha256 === object.sha256 ? { is: "ours", created: false } : { is: "other", sha256 };';
const PUT_FILES = "await putSnapshot(log.store, prepared.snapshot, log.pause);";
const PUT_RECORD = "const put = await putOnce(log.store, toRecordObject(key, record), log.pause);";

/** Faults in how objects are written that are written once, and in which order. */
export const OF_WRITES: readonly Mutant[] = [
  mutant("unconditional put", PUT_ONCE, "(await store.create(object))", "(await (store as any).overwrite(object))"),
  mutant("no read-back after an error", PUT_ONCE, CONFLICT, `${CONFLICT}\n      throw error;`),
  mutant("an error taken as written", PUT_ONCE, CONFLICT, `${CONFLICT}\n      return { is: "ours", created: true };`),
  mutant("an error taken as not written", PUT_ONCE, CONFLICT, "continue;"),
  mutant(
    "exists taken as ours",
    PUT_ONCE,
    CREATE,
    'await store.create(object);\n      return { is: "ours", created: true };',
  ),
  mutant("exists taken as another's", PUT_ONCE, CREATE, `${CREATE}\n      return { is: "other", sha256: "" };`),
  mutant(
    "409 taken as another's",
    PUT_ONCE,
    CONFLICT,
    CONFLICT.replace("continue", 'return { is: "other", sha256: "" }'),
  ),
  mutant(
    "409 taken as ours",
    PUT_ONCE,
    CONFLICT,
    CONFLICT.replace("continue", 'return { is: "ours", created: false }'),
  ),
  mutant("what is there taken as ours without comparing", PUT_ONCE, SAME, 'return { is: "ours", created: false };'),
  mutant("absent taken as another's", PUT_ONCE, "if (sha256 !== undefined)\n        return sha256", "return sha256"),
  {
    ...mutant("409 read back first", PUT_ONCE, CONFLICT, ""),
    equivalent: "it asks once more what is there, and what it does with the answer is right after any error",
  },
  {
    name: "record before files",
    edits: [
      [PUBLISH, PUT_FILES, ""],
      [
        PUBLISH,
        "return await commit(log, toRelease(submission, prepared, head));",
        `const done = await commit(log, toRelease(submission, prepared, head));\n  ${PUT_FILES}\n  return done;`,
      ],
    ],
  },
  mutant("manifest first", PUT_SNAPSHOT, "of snapshot.files)", "of snapshot.files.toReversed())"),
  mutant("a file left out", PUT_SNAPSHOT, "of snapshot.files)", "of snapshot.files.slice(1))"),
  mutant("files not waited for", PUBLISH, PUT_FILES, PUT_FILES.replace("await", "void")),
  mutant("key left out", PUBLISH, "await putKey(log);", ""),
  mutant(
    "sign again on each retry",
    COMMIT,
    PUT_RECORD,
    [
      "let sent = record;",
      "  const create = async () => {",
      "    const object = toRecordObject(key, sent);",
      "    sent = await sealRelease(release, subject, log.signer);",
      "    return await log.store.create(object);",
      "  };",
      PUT_RECORD.replace("log.store", "{ ...log.store, create }"),
    ].join("\n  "),
  ),
  mutant(
    "signs without the payload type",
    "release/envelope.ts",
    "return dsse.preAuthEncoding(payloadType, Buffer.from(payload));",
    "return payload;",
  ),
  mutant("pointer before record", COMMIT, PUT_RECORD, `await moveLatest(log, record);\n  ${PUT_RECORD}`),
  mutant(
    "cleanup on unknown",
    COMMIT,
    "      return put;",
    '      await (log.store as any).remove(subject.snapshot + "manifest.json");\n      return put;',
  ),
  mutant("unknown reported as ours", COMMIT, "      return put;", '      return { is: "ours", latest: "lags" };'),
  mutant("unknown reported as lost", COMMIT, "      return put;", '      return { is: "lost" };'),
  mutant("lost reported as ours", COMMIT, 'return { is: "lost" };', 'return { is: "ours", latest: "lags" };'),
];
