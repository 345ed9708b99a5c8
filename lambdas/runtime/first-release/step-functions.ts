// biome-ignore lint/style/noRestrictedImports: the only file with the SDK of Step Functions
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";

/** How an execution goes, or ended. */
export interface ExecutionState {
  readonly is: "running" | "succeeded" | "failed";
  /** What the state machine says of its failure; "" where it says nothing. */
  readonly cause: string;
}

/** A state machine, as far as it is started and waited for. */
export interface StateMachine {
  /** Starts an execution, or finds the one that has this name. Returns its ARN. */
  start(name: string, input: object): Promise<string>;
  read(execution: string): Promise<ExecutionState>;
}

/** Opens a state machine of AWS Step Functions by its ARN. */
export function openStateMachine(arn: string): StateMachine {
  const client = new SFNClient();
  return {
    async start(name, input) {
      try {
        const command = new StartExecutionCommand({ stateMachineArn: arn, name, input: JSON.stringify(input) });
        const { executionArn } = await client.send(command);
        if (executionArn === undefined) throw new TypeError(`Step Functions gives no execution of ${arn}`);
        return executionArn;
      } catch (error) {
        if (!(error instanceof Error && error.name === "ExecutionAlreadyExists")) throw error;
        return `${arn.replace(":stateMachine:", ":execution:")}:${name}`;
      }
    },
    async read(execution) {
      const { status, error, cause } = await client.send(new DescribeExecutionCommand({ executionArn: execution }));
      const words = [error, cause].filter((word) => word !== undefined && word !== "").join(": ");
      if (status === "SUCCEEDED") return { is: "succeeded", cause: "" };
      return { is: status === "RUNNING" || status === "PENDING_REDRIVE" ? "running" : "failed", cause: words };
    },
  };
}
