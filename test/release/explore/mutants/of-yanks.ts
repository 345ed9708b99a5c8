import { type Mutant, mutant } from "./mutant.ts";

const YANK = "release/yank-release.ts";
const PUBLISH = "release/publish-release.ts";

/** Faults in how versions are withdrawn. */
export const OF_YANKS: readonly Mutant[] = [
  mutant("yank ignores what its operator saw", YANK, "if (head.sha256 !== expected) return", "if (false) return"),
  mutant("yanked list dropped by the next release", PUBLISH, "yanked: head?.release.yanked ?? []", "yanked: []"),
  mutant(
    "yanked list dropped by the next yank",
    YANK,
    "[...others, { version, sequence, reason }]",
    "[{ version, sequence, reason }]",
  ),
  {
    name: "current found without a look at what is yanked, and signed unread",
    edits: [
      [YANK, "!yanked.some((yank) => yank.version === of.version)", "of.version.length > 0"],
      ["release/commit-record.ts", "  checkBelieved(key, record, log);\n", ""],
    ],
  },
  mutant(
    "current is what was current before",
    YANK,
    "const current = (await findPublication(log, head, isCurrent)) ?? null;",
    "const { current } = head.release;",
  ),
  mutant(
    "restore makes its version current",
    YANK,
    "const isCurrent = (of: { readonly version: string }) =>",
    'const isCurrent = (of: { readonly version: string }) => action === "restore" ? of.version === version :',
  ),
  mutant("a yank that was made is made again", YANK, 'if (action === "yank" && isYanked) return', "if (false) return"),
  mutant("a lost yank called yanked", YANK, 'return "lost";', 'return { outcome: "yanked", release };'),
  mutant("a lost yank called a conflict", YANK, 'return "lost";', 'return { outcome: "conflict", reason: "" };'),
  mutant("a restore of what is not yanked", YANK, 'if (action === "restore" && !isYanked) return', "if (false) return"),
  mutant(
    "an unknown yank called yanked",
    YANK,
    'return { outcome: "unknown", sequence: release.sequence, cause: committed.cause };',
    'return { outcome: "yanked", release };',
  ),
  mutant("yank puts no key", YANK, "  await putKey(log);\n", ""),
];
