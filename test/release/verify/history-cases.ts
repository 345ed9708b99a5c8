import { LATEST, type Statement } from "../../../lambdas/release/record.ts";
import type { Release } from "../../../lambdas/release/release.ts";
import { trusting } from "./made-up-log.ts";
import { SIGNERS, type VerifyCase } from "./scene.ts";

const [FIRST, SECOND, THIRD] = [1, 2, 3].map((n) => `releases/000000000${n}.json`) as [string, string, string];

function withPredicate(parts: Partial<Release>) {
  return (statement: Statement): Statement => ({ ...statement, predicate: { ...statement.predicate, ...parts } });
}

/** What can happen to the log as a whole, and to what points at its end. */
export const historyCases: readonly VerifyCase[] = [
  {
    name: "a missing record in the middle",
    tamper: (store) => store.remove(SECOND),
    finds: [`${SECOND} missing-records`],
  },
  { name: "a missing first record", tamper: (store) => store.remove(FIRST), finds: [`${FIRST} missing-records`] },
  {
    name: "a missing last record that latest.json still names",
    tamper: (store) => store.remove(THIRD),
    finds: [`${THIRD} missing-records`],
    recipeNames: LATEST,
  },
  {
    name: "all records missing but latest.json",
    tamper: (store) => [FIRST, SECOND, THIRD].forEach(store.remove),
    finds: [`${FIRST} missing-records`],
  },
  {
    name: "a folder that is no store",
    tamper: (store) => [FIRST, SECOND, THIRD, LATEST].forEach(store.remove),
    finds: ["releases/ empty-log"],
  },
  {
    name: "latest.json rolled back to the record before",
    tamper: (store) => store.write(LATEST, store.read(SECOND)),
    finds: ["latest.json stale-latest"],
  },
  {
    name: "the last record and latest.json rolled back together, which nobody saw before",
    tamper(store) {
      store.write(LATEST, store.read(SECOND));
      store.remove(THIRD);
    },
    finds: [],
  },
  {
    name: "the last record and latest.json rolled back together, for who saw record 3",
    tamper(store) {
      store.write(LATEST, store.read(SECOND));
      store.remove(THIRD);
    },
    options: { atLeast: 3 },
    finds: ["releases/ too-short"],
  },
  {
    name: "a missing record in the middle, with latest.json rolled back to the one before it",
    tamper(store) {
      store.write(LATEST, store.read(FIRST));
      store.remove(SECOND);
    },
    finds: [`${SECOND} missing-records`, "latest.json stale-latest"],
  },
  {
    name: "a latest.json that is signed and is not in the log",
    async tamper(store) {
      const honest = store.read(THIRD);
      await store.forge(3, withPredicate({ date: "2024-01-01T00:00:00Z" }));
      store.write(THIRD, honest);
    },
    finds: ["latest.json forked-latest"],
  },
  {
    name: "a latest.json that is garbage",
    tamper: (store) => store.write(LATEST, "<html>not found</html>"),
    finds: ["latest.json untrusted-latest/not-an-envelope"],
  },
  { name: "a missing latest.json", tamper: (store) => store.remove(LATEST), finds: ["latest.json no-latest"] },
  {
    name: "two records swapped",
    tamper(store) {
      const first = store.read(FIRST);
      store.write(FIRST, store.read(SECOND));
      store.write(SECOND, first);
    },
    finds: [`${FIRST} untrusted-record/misplaced`, `${SECOND} untrusted-record/misplaced`],
  },
  {
    name: "a record copied to the next free number, as a release that never was",
    tamper: (store) => store.write("releases/0000000004.json", store.read(THIRD)),
    finds: ["releases/0000000004.json untrusted-record/misplaced", "latest.json stale-latest"],
  },
  {
    name: "a signed record with the number of another",
    tamper: (store) => store.forge(3, withPredicate({ sequence: 9 })),
    finds: [`${THIRD} untrusted-record/not-a-release`, "latest.json untrusted-latest/not-a-release"],
  },
  {
    name: "a fork: another signed record in the place of one that is named by the next",
    tamper: (store) => store.forge(2, withPredicate({ date: "2024-01-01T00:00:00Z" })),
    finds: [`${THIRD} untrusted-record/broken-chain`],
  },
  {
    name: "a fork: a signed record that names another one before it",
    tamper: (store) => store.forge(3, withPredicate({ previous: "0".repeat(64) })),
    finds: [`${THIRD} untrusted-record/broken-chain`],
  },
  {
    name: "a signed record of another dataset",
    tamper: (store) => store.forge(3, withPredicate({ dataset: "other-tides" })),
    finds: [`${THIRD} contradiction/other-dataset`, "snapshots/1.1.1-*/manifest.json not-a-manifest"],
  },
  ...rotations(),
];

/** The old key signs records 1 and 2, the next one signs 3. */
function rotations(): readonly VerifyCase[] {
  const make: VerifyCase["make"] = async (log, signWith) => {
    await log.publish("1.0.0");
    await log.publish("1.1.0");
    signWith(SIGNERS.next);
    await log.publish("1.2.0");
  };
  const trustOf = (until: number, from: number) => [trusting(SIGNERS.old, 1, until), trusting(SIGNERS.next, from)];
  return [
    { name: "a key rotated with an overlap", make, trust: trustOf(3, 2), finds: [] },
    { name: "a key rotated without an overlap", make, trust: trustOf(2, 3), finds: [] },
    {
      name: "a record by the old key after its last record",
      make,
      trust: trustOf(1, 2),
      finds: [`${SECOND} untrusted-record/key-out-of-range`],
    },
    {
      name: "a record by the new key before its first record",
      make,
      trust: trustOf(4, 4),
      finds: [`${THIRD} untrusted-record/key-out-of-range`, "latest.json untrusted-latest/key-out-of-range"],
    },
  ];
}
