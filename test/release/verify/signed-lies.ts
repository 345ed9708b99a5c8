import { type Statement, toRecordKey } from "../../../lambdas/release/record.ts";
import type { Publication, Release } from "../../../lambdas/release/release.ts";
import { type Store, statementOf, type VerifyCase } from "./scene.ts";
import { makePublishedAfter, makeRestored, makeYanked } from "./version-cases.ts";

const THIRD = toRecordKey(3);
const FOURTH = toRecordKey(4);

/** Changes what the newest record says, and signs it with the trusted key: no other one could. */
function lie(sequence: number, change: (release: Release, before: Release) => Partial<Release>, subject = {}) {
  return (store: Store) => {
    const before = statementOf(store.read(toRecordKey(sequence - 1))).predicate;
    return store.forge(sequence, (statement) => ({
      ...statement,
      subject: [{ ...statement.subject[0], ...subject }],
      predicate: { ...statement.predicate, ...change(statement.predicate, before) },
    }));
  };
}

function published(newest: Publication): Partial<Release> {
  return { newest, current: newest };
}

/** A subject that agrees with itself and is no manifest of the log. */
function about(version: string): Statement["subject"][0] {
  return { name: `snapshots/${version}-${"0".repeat(16)}/manifest.json`, digest: { sha256: "0".repeat(64) } };
}

/** Makes a record withdraw or restore a version after the record before, as if that could be done. */
function withdrawing(action: "yank" | "restore", version: string) {
  return ({ sequence }: Release, { newest, current, yanked }: Release): Partial<Release> => {
    const others = yanked.filter((yank) => yank.version !== version);
    const reason = "a lie";
    return {
      action,
      version,
      reason,
      newest,
      current,
      yanked: action === "yank" ? [...others, { version, sequence, reason }] : others,
    };
  };
}

const cases: readonly VerifyCase[] = [
  {
    name: "a release that forgets a withdrawal",
    make: makePublishedAfter,
    tamper: lie(4, () => ({ yanked: [] })),
    finds: ["releases/0000000004.json contradiction/wrong-yanked"],
  },
  {
    name: "a release that gives a withdrawal another reason",
    make: makePublishedAfter,
    tamper: lie(4, ({ yanked }) => ({ yanked: yanked.map((yank) => ({ ...yank, reason: "no reason" })) })),
    finds: ["releases/0000000004.json contradiction/wrong-yanked"],
  },
  {
    name: "a withdrawal after which a version is current that is not the newest left",
    make: async (log) => {
      for (const version of ["1.0.0", "1.1.0", "1.2.0"]) await log.publish(version);
      await log.withdraw("yank", "1.2.0");
    },
    tamper: lie(4, () => ({ current: null })),
    finds: ["releases/0000000004.json contradiction/wrong-current"],
  },
  {
    name: "a release with data older than those before",
    tamper: lie(3, ({ newest }) => published({ ...newest, input: { ...newest.input, order: 1 } })),
    finds: [`${THIRD} contradiction/order-not-risen`],
  },
  {
    name: "a release of other data with the number of those before",
    tamper: lie(3, ({ newest }) => published({ ...newest, input: { ...newest.input, order: 2 } })),
    finds: [`${THIRD} contradiction/order-not-risen`],
  },
  {
    name: "a release with a lower version than the one before",
    make: async (log) => {
      for (const version of ["1.9.0", "1.10.0", "1.9.1"]) await log.publish(version);
    },
    finds: [`${THIRD} contradiction/version-not-risen`],
  },
  {
    name: "a withdrawal of a version that never was",
    make: makeYanked,
    tamper: lie(3, withdrawing("yank", "7.7.7"), about("7.7.7")),
    finds: [`${THIRD} contradiction/never-published`],
  },
  {
    name: "a withdrawal whose subject is another manifest",
    make: makeYanked,
    tamper: lie(3, () => ({}), about("1.0.0")),
    finds: [`${THIRD} contradiction/wrong-subject`],
  },
  {
    name: "a second withdrawal of the same version",
    make: makeRestored,
    tamper: lie(4, withdrawing("yank", "1.0.0")),
    finds: [`${FOURTH} contradiction/yanked-twice`],
  },
  {
    name: "the restoring of a version that was not withdrawn",
    make: makeYanked,
    tamper: lie(3, withdrawing("restore", "1.0.0")),
    finds: [`${THIRD} contradiction/restored-unyanked`],
  },
  {
    name: "a withdrawal that gives another version as the newest",
    make: makeYanked,
    tamper: lie(3, ({ newest, current }) => ({ newest: { ...newest, date: "2024-01-01T00:00:00Z" }, current })),
    finds: [`${THIRD} contradiction/wrong-newest`],
  },
  {
    name: "a withdrawal in the place of the first release",
    make: (log) => log.publish("1.0.0"),
    tamper: (store) =>
      store.forge(1, (statement) => ({
        ...statement,
        predicate: {
          ...statement.predicate,
          action: "yank",
          reason: "a lie",
          current: null,
          yanked: [{ version: "1.0.0", sequence: 1, reason: "a lie" }],
        },
      })),
    finds: [`${toRecordKey(1)} contradiction/nothing-published`],
    beyondTheRecipe: false,
    recipeNames: "no record publishes",
  },
];

/** What a publisher with the right key can get wrong: the program finds it, and the recipe does not look. */
export const signedLies: readonly VerifyCase[] = cases.map((one) => ({ beyondTheRecipe: true, ...one }));
