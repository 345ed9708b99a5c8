import type { Release } from "../../../lambdas/release/release.ts";
import type { MadeUpLog } from "./made-up-log.ts";
import type { Store, VerifyCase } from "./scene.ts";

const THIRD = "releases/0000000003.json";

async function makeYanked(log: MadeUpLog): Promise<void> {
  await log.publish("1.0.0");
  await log.publish("1.1.0");
  await log.withdraw("yank", "1.0.0");
}

async function makeRestored(log: MadeUpLog): Promise<void> {
  await makeYanked(log);
  await log.withdraw("restore", "1.0.0");
}

async function makePublishedAfter(log: MadeUpLog): Promise<void> {
  await makeYanked(log);
  await log.publish("1.2.0");
}

/** Changes what the newest record says, and signs it with the trusted key: no other one could. */
function lie(sequence: number, change: (release: Release) => Partial<Release>) {
  return (store: Store) =>
    store.forge(sequence, (statement) => ({
      ...statement,
      predicate: { ...statement.predicate, ...change(statement.predicate) },
    }));
}

/** What can be asked about versions, and what a publisher with the right key can get wrong about them. */
export const versionCases: readonly VerifyCase[] = [
  { name: "one version asked for", options: { version: "1.1.0" }, finds: [] },
  {
    name: "one version asked for while the file of another is changed",
    tamper: (store) => store.write(`${latestSnapshot(store)}tides.csv`, "x"),
    options: { version: "1.1.0" },
    finds: [],
  },
  {
    name: "a version asked for whose file is changed",
    tamper: (store) => store.write(`${latestSnapshot(store)}tides.csv`, "x"),
    options: { version: "1.1.1" },
    finds: ["snapshots/1.1.1-*/tides.csv wrong-size"],
  },
  { name: "a version that never was", options: { version: "9.9.9" }, finds: ["releases/ unknown-version"] },
  {
    name: "a withdrawn version that is asked for",
    make: makeYanked,
    options: { version: "1.0.0" },
    finds: ["releases/ yanked-version"],
  },
  {
    name: "a withdrawn version while another is asked for",
    make: makeYanked,
    options: { version: "1.1.0" },
    finds: [],
  },
  { name: "a withdrawn version while nobody asks for one", make: makeYanked, finds: [] },
  {
    name: "a withdrawn version after another release",
    make: makePublishedAfter,
    options: { version: "1.0.0" },
    finds: ["releases/ yanked-version"],
  },
  { name: "a restored version that is asked for", make: makeRestored, options: { version: "1.0.0" }, finds: [] },
  {
    name: "the only version withdrawn",
    make: async (log) => {
      await log.publish("1.0.0");
      await log.withdraw("yank", "1.0.0");
    },
    finds: [],
  },
  {
    name: "a withdrawal that was cut off the end, for who asks for its version",
    make: makeYanked,
    tamper: (store) => store.remove(THIRD),
    options: { version: "1.0.0" },
    finds: [`${THIRD} missing-records`],
  },
  {
    name: "a release that forgets a withdrawal",
    make: makePublishedAfter,
    tamper: lie(4, () => ({ yanked: [] })),
    finds: ["releases/0000000004.json contradiction/wrong-yanked"],
    beyondTheRecipe: true,
  },
  {
    name: "a release that gives a withdrawal another reason",
    make: makePublishedAfter,
    tamper: lie(4, ({ yanked }) => ({ yanked: yanked.map((yank) => ({ ...yank, reason: "no reason" })) })),
    finds: ["releases/0000000004.json contradiction/wrong-yanked"],
    beyondTheRecipe: true,
  },
  {
    name: "a withdrawal after which a version is current that is not the newest left",
    make: async (log) => {
      for (const version of ["1.0.0", "1.1.0", "1.2.0"]) await log.publish(version);
      await log.withdraw("yank", "1.2.0");
    },
    tamper: lie(4, () => ({ current: null })),
    finds: ["releases/0000000004.json contradiction/wrong-current"],
    beyondTheRecipe: true,
  },
  {
    name: "a release with data older than those before",
    tamper: lie(3, ({ newest }) => sameTwice({ ...newest, input: { ...newest.input, order: 1 } })),
    finds: [`${THIRD} contradiction/order-not-risen`],
    beyondTheRecipe: true,
  },
  {
    name: "a release of other data with the number of those before",
    tamper: lie(3, ({ newest }) => sameTwice({ ...newest, input: { ...newest.input, order: 2 } })),
    finds: [`${THIRD} contradiction/order-not-risen`],
    beyondTheRecipe: true,
  },
  {
    name: "a release with a lower version than the one before",
    make: async (log) => {
      for (const version of ["1.9.0", "1.10.0", "1.9.1"]) await log.publish(version);
    },
    finds: [`${THIRD} contradiction/version-not-risen`],
    beyondTheRecipe: true,
  },
  {
    name: "a version above nine, which is higher and not lower",
    make: async (log) => {
      for (const version of ["1.9.0", "1.10.0", "2.0.0"]) await log.publish(version);
    },
    finds: [],
  },
];

function sameTwice(newest: Release["newest"]): Partial<Release> {
  return { newest, current: newest };
}

function latestSnapshot(store: Store): string {
  const { payload } = JSON.parse(store.read("latest.json").toString());
  return JSON.parse(Buffer.from(payload, "base64").toString()).predicate.newest.snapshot;
}
