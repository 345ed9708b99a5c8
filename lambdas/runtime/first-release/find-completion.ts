import type { Deployment } from "./parse-deployment.ts";
import type { StateMachine } from "./step-functions.ts";

/**
 * Tells whether the first release has ended. Rejects where it failed, with what the state machine says of it: then the
 * deployment fails with the same words.
 */
export async function findCompletion(
  machine: Pick<StateMachine, "read">,
  deployment: Deployment,
): Promise<{ readonly IsComplete: boolean }> {
  if (deployment.RequestType === "Delete") return { IsComplete: true };
  const { Data } = deployment;
  if (Data?.Execution === undefined) throw new TypeError("event.Data.Execution is missing: onEvent gives it");
  const { is, cause } = await machine.read(Data.Execution);
  if (is === "failed") throw new Error(`the dataset was not released: ${cause || `look at ${Data.Execution}`}`);
  return { IsComplete: is === "succeeded" };
}
