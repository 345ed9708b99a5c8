import type { Publication, Release } from "../../../../lambdas/release/release.ts";
import type { Task } from "../task.ts";
import type { Broken } from "./broken.ts";

/**
 * I10: the list of yanked versions changes by what the record is for and by nothing else, and what is current is the
 * newest version that is not on it. I8: a withdrawal is made after the very record that its operator had seen.
 */
export function checkYanks(
  log: readonly Release[],
  release: Release,
  previous: string | null,
  task: Task | undefined,
): Broken | undefined {
  const { action, version, current } = release;
  const before = log.at(-1)?.yanked.map((yank) => yank.version) ?? [];
  if (action !== "publish" && before.includes(version) !== (action === "restore"))
    return { promise: "I10", how: `a ${action} of ${version}, and yanked was ${before}` };
  const others = before.filter((one) => action !== "restore" || one !== version);
  const wanted = action === "yank" ? [...others, version] : others;
  const yanked = release.yanked.map((yank) => yank.version);
  if (yanked.join() !== wanted.join())
    return { promise: "I10", how: `yanked was ${before}; after the ${action} of ${version} it is ${yanked}` };
  const newest = [...log, release].flatMap(toPublication).findLast((one) => !yanked.includes(one.version));
  if (current?.version !== newest?.version)
    return { promise: "I10", how: `${current?.version} is current, and should be ${newest?.version}` };
  if (task?.does === "withdraw" && task.withdrawal.expected !== previous)
    return { promise: "I8", how: `the ${action} of ${version} came after a record that its operator had not seen` };
  return undefined;
}

function toPublication({ action, newest }: Release): readonly Publication[] {
  return action === "publish" ? [newest] : [];
}
