import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

/** A small Step Functions on loopback: executions that a test lets end. */
export interface WireStepFunctions {
  readonly endpoint: string;
  readonly executions: ReadonlyMap<string, { readonly input: string }>;
  /** Ends every execution that is running. */
  end(status: "SUCCEEDED" | "FAILED" | "TIMED_OUT", error?: string, cause?: string): void;
  close(): Promise<void>;
}

/** The ARN of its only state machine. */
export const STATE_MACHINE = "arn:aws:states:us-east-1:123456789012:stateMachine:publish";

/** Starts a server on a free port. Close it at the end of the test. */
export async function openWireStepFunctions(): Promise<WireStepFunctions> {
  const executions = new Map<string, { input: string; status: string; error?: string; cause?: string }>();
  const start = ({ name, input = "" }: Record<string, string>) => {
    const executionArn = `${STATE_MACHINE.replace("stateMachine", "execution")}:${name}`;
    const there = executions.get(executionArn);
    if (there && there.status !== "RUNNING") return { __type: "ExecutionAlreadyExists", message: "it is there" };
    executions.set(executionArn, { input, status: "RUNNING" });
    return { executionArn, startDate: 1 };
  };
  const server = createServer(async (request, response) => {
    const asked = (await json(request)) as Record<string, string>;
    const isStart = request.headers["x-amz-target"] === "AWSStepFunctions.StartExecution";
    const answer = isStart
      ? start(asked)
      : (executions.get(asked.executionArn ?? "") ?? { __type: "ExecutionDoesNotExist" });
    response.writeHead("__type" in answer ? 400 : 200, { "content-type": "application/x-amz-json-1.0" });
    response.end(JSON.stringify(answer));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    executions,
    end(status, error, cause) {
      for (const execution of executions.values())
        if (execution.status === "RUNNING") Object.assign(execution, { status, error, cause });
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
