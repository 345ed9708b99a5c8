import { type Mutant, mutant } from "./mutant.ts";

const DECIDE = "release/decide-release.ts";
const PUBLISH = "release/publish-release.ts";
const HEAD = "release/find-head.ts";

const PREPARE = "const prepared = await submission.prepare(head?.release.newest);";
const DECISION = "const decision = decideRelease(head?.release, submission.dataset, submission.input);";

/** Faults in what a publisher decides, and from what. */
export const OF_DECISIONS: readonly Mutant[] = [
  mutant("already released not seen", DECIDE, "if (input.sha256 === newest.input.sha256)", "if (false)"),
  mutant(
    "already released not seen, and released again",
    DECIDE,
    "if (input.order > newest.input.order) return",
    "if (input.order >= newest.input.order) return",
  ),
  mutant("superseded not seen", DECIDE, "if (input.order < newest.input.order) return", "if (false) return"),
  mutant("superseded released", DECIDE, 'return { outcome: "superseded", by: newest };', 'return "release";'),
  mutant("fork not seen", DECIDE, 'return input.state === "clean" ?', "return false ?"),
  mutant(
    "a yanked input called released",
    DECIDE,
    'isNewestYanked(head) ? "yanked" : "already released"',
    '"already released"',
  ),
  mutant(
    "yanked data called unchanged",
    PUBLISH,
    'isNewestYanked(head.release) ? "yanked" : "nothing changed"',
    '"nothing changed"',
  ),
  mutant(
    "decides from latest without climbing",
    HEAD,
    "return await climb(log, latest && parseRecord(LATEST, latest.bytes, log.trust));",
    [
      "const found = latest && parseRecord(LATEST, latest.bytes, log.trust);",
      "  return found && { ...found, lag: 0 };",
    ].join("\n"),
  ),
  mutant("climbs one step only", HEAD, "    lag += 1;\n", "    lag += 1;\n    break;\n"),
  {
    ...mutant("climbs from the beginning", HEAD, "let head = start;", "let head: SealedRecord | undefined;"),
    equivalent:
      "it finds the same head with more reads; it never sees that latest does not lag, and moves it for nothing",
  },
  {
    name: "not planned again after a lost place",
    edits: [
      [
        PUBLISH,
        PREPARE,
        [
          "const prepared = kept.get(submission) ?? (await submission.prepare(head?.release.newest));",
          "  kept.set(submission, prepared);",
        ].join("\n"),
      ],
      [PUBLISH, "/** One attempt", "const kept = new WeakMap<Submission, Prepared>();\n\n/** One attempt"],
    ],
  },
  {
    name: "not decided again after a lost place",
    edits: [
      [
        PUBLISH,
        DECISION,
        `const decision = decided.get(submission) ?? ${DECISION.slice("const decision = ".length)}\n  decided.set(submission, decision);`,
      ],
      [
        PUBLISH,
        "/** One attempt",
        'const decided = new WeakMap<Submission, Outcome | "release">();\n\n/** One attempt',
      ],
    ],
  },
  mutant(
    "a lost place called superseded",
    PUBLISH,
    '      return "lost";',
    '      return { outcome: "superseded", by: release.newest };',
  ),
  mutant(
    "a lost place called published",
    PUBLISH,
    '      return "lost";',
    '      return { outcome: "published", release, latest: "lags" };',
  ),
  mutant(
    "names the record before the one before",
    PUBLISH,
    "previous: head?.sha256 ?? null",
    "previous: head?.release.previous ?? null",
  ),
  mutant(
    "leaves a gap",
    PUBLISH,
    "  const sequence = (head?.release.sequence ?? 0) + 1;\n  const { version",
    "  const sequence = (head?.release.sequence ?? 0) + (head ? 2 : 1);\n  const { version",
  ),
  mutant(
    "files put before anything is checked",
    PUBLISH,
    '  if (prepared.is === "refused")',
    '  await putKey(log);\n  if (prepared.is === "refused")',
  ),
  {
    name: "released again, and prepared for nothing before",
    edits: [
      [DECIDE, "if (input.order > newest.input.order) return", "if (input.order >= newest.input.order) return"],
      [PUBLISH, PREPARE, PREPARE.replace("head?.release.newest", "undefined")],
    ],
  },
  mutant("prepared for nothing before", PUBLISH, PREPARE, PREPARE.replace("head?.release.newest", "undefined")),
];
