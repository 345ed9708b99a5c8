import type { MadeUpLog } from "./made-up-log.ts";
import type { Store, VerifyCase } from "./scene.ts";

const THIRD = "releases/0000000003.json";

/** 1.0.0 is withdrawn by record 3. */
export async function makeYanked(log: MadeUpLog): Promise<void> {
  await log.publish("1.0.0");
  await log.publish("1.1.0");
  await log.withdraw("yank", "1.0.0");
}

/** 1.0.0 is withdrawn by record 3 and restored by record 4. */
export async function makeRestored(log: MadeUpLog): Promise<void> {
  await makeYanked(log);
  await log.withdraw("restore", "1.0.0");
}

/** 1.0.0 is withdrawn by record 3, and 1.2.0 is released after it. */
export async function makePublishedAfter(log: MadeUpLog): Promise<void> {
  await makeYanked(log);
  await log.publish("1.2.0");
}

/** What can be asked about versions. */
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
    recipeNames: "latest.json",
  },
  {
    name: "a version above nine, which is higher and not lower",
    make: async (log) => {
      for (const version of ["1.9.0", "1.10.0", "2.0.0"]) await log.publish(version);
    },
    finds: [],
  },
];

function latestSnapshot(store: Store): string {
  const { payload } = JSON.parse(store.read("latest.json").toString());
  return JSON.parse(Buffer.from(payload, "base64").toString()).predicate.newest.snapshot;
}
