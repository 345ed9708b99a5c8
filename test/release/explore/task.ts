import type { WritableLog } from "../../../lambdas/release/log.ts";
import type { Outcome } from "../../../lambdas/release/outcome.ts";
import type { Prepared, Submission } from "../../../lambdas/release/publish-release.ts";
import type { Reconciled } from "../../../lambdas/release/reconcile.ts";
import type { Publication } from "../../../lambdas/release/release.ts";
import type { Withdrawal } from "../../../lambdas/release/yank-release.ts";
import type { Protocol } from "./protocol.ts";
import { buildTiny, type Commit, toInput } from "./tiny-snapshot.ts";

/** What an actor is there for. `fault` is what is wrong with the records of a commit. */
export type Task =
  | { readonly does: "publish"; readonly commit: Commit; readonly fault?: "refused" | "invalid" }
  | { readonly does: "withdraw"; readonly withdrawal: Withdrawal }
  | { readonly does: "reconcile" };

/** How the run of an actor ended. */
export type Ending =
  | { readonly is: "outcome"; readonly outcome: Outcome }
  | { readonly is: "reconciled"; readonly reconciled: Reconciled }
  | { readonly is: "rejected"; readonly error: unknown };

/** Runs a task to its end, through the code that is explored. */
export async function runTask(protocol: Protocol, task: Task, log: WritableLog): Promise<Ending> {
  try {
    switch (task.does) {
      case "publish":
        return { is: "outcome", outcome: await protocol.publishRelease(log, toSubmission(task)) };
      case "withdraw":
        return { is: "outcome", outcome: await protocol.yankRelease(log, task.withdrawal) };
      case "reconcile":
        return { is: "reconciled", reconciled: await protocol.reconcile(log) };
    }
  } catch (error) {
    return { is: "rejected", error };
  }
}

function toSubmission({ commit, fault }: Task & { readonly does: "publish" }): Submission {
  const input = toInput(commit);
  return {
    dataset: "tiny",
    input,
    async prepare(newest: Publication | undefined): Promise<Prepared> {
      if (fault === "invalid") throw new TypeError("the records are invalid");
      if (fault === "refused") return { is: "refused", refusals: [{ code: "shrinking", before: 9, after: 0 }] };
      if (newest?.input.sha256 === input.sha256) return { is: "unchanged" };
      return { is: "built", snapshot: buildTiny(commit, newest) };
    },
  };
}
