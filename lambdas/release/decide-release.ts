import type { Outcome } from "./outcome.ts";
import { isNewestYanked, type Publication, type Release, type ReleaseInput } from "./release.ts";

/**
 * Decides what a release does to the log, from the newest record alone: `"release"`, or how the run ends.
 *
 * One read settles a redelivered event, an overtaken commit and a yanked snapshot alike, so that a retry never needs to
 * remember what the first attempt saw. Records that were changed after their commit have the order of that commit: only
 * one person on one machine can have such, so that they may follow it, and each other.
 */
export function decideRelease(head: Release | undefined, dataset: string, input: ReleaseInput): Outcome | "release" {
  if (head === undefined) return "release";
  const { newest } = head;
  if (head.dataset !== dataset)
    return {
      outcome: "conflict",
      reason: `this log holds ${head.dataset}, and these are ${dataset}: give the dataset its name back, or release it elsewhere`,
    };
  if (input.order < newest.input.order) return { outcome: "superseded", by: newest };
  if (input.order > newest.input.order) return "release";
  if (input.sha256 === newest.input.sha256)
    return { outcome: isNewestYanked(head) ? "yanked" : "already released", release: head };
  return input.state === "clean" ? { outcome: "conflict", reason: describeFork(newest, input) } : "release";
}

function describeFork({ version, input: { commit, order, state } }: Publication, input: ReleaseInput): string {
  const other = state === "clean" ? `commit ${commit}` : `uncommitted changes on commit ${commit}`;
  return `${version} was released from ${other}, number ${order} of its branch, and commit ${input.commit} is number ${order} too, with other records: release a later commit of the branch that ${version} came from`;
}
