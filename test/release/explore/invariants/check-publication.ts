import type { Release } from "../../../../lambdas/release/release.ts";
import { buildTiny, type Commit, toInput } from "../tiny-snapshot.ts";
import type { Broken } from "./broken.ts";

const DATA = ["a", "b", "c", "d", "e"];

/** I4, I5 and I12: what is published is a new and later input, as prepared for this place in the log. */
export function checkPublication(log: readonly Release[], release: Release): Broken | undefined {
  const last = log.at(-1);
  const { action, newest, version } = release;
  if (action !== "publish") {
    if (JSON.stringify(newest) === JSON.stringify(last?.newest)) return undefined;
    return { promise: "I12", how: `a ${action} changed what is newest` };
  }
  const { order, sha256 } = newest.input;
  const twin = log.find((one) => one.action === "publish" && isSame(one.newest.input, newest.input));
  if (twin) return { promise: "I4", how: `the input of ${twin.version} was released again as ${version}` };
  const above = log.find((one) => one.newest.input.order >= order);
  if (above) return { promise: "I5", how: `commit number ${order} came after number ${above.newest.input.order}` };
  const commit = DATA.map((data): Commit => ({ order, data })).find((one) => toInput(one).sha256 === sha256);
  const prepared = commit && buildTiny(commit, last?.newest);
  if (prepared?.version !== version || prepared.manifest.sha256 !== newest.manifest_sha256)
    return { promise: "I12", how: `${version} is not what was prepared to follow ${last?.version ?? "nothing"}` };
  return undefined;
}

function isSame(one: Release["newest"]["input"], other: Release["newest"]["input"]): boolean {
  return one.order === other.order && one.sha256 === other.sha256;
}
