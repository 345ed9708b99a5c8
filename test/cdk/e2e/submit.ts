import { StateMachine } from "aws-local-stepfunctions";
import type { WireS3 } from "../../support/wire-s3.ts";
import { matchesPattern } from "./matches-pattern.ts";
import type { Cloud } from "./open-cloud.ts";
import type { Deployed } from "./synthesize-with-code.ts";

/** How an execution ended: the states with a task that it went through, the mails, and the error where it failed. */
export interface Run {
  readonly tasks: readonly string[];
  readonly mails: readonly { readonly Subject: string; readonly Message: string }[];
  readonly ended: "SUCCEEDED" | "FAILED";
  readonly cause: string;
}

/** The event that S3 sends of an object that was put into the intake bucket. */
export function toEvent(deployed: Deployed, object: { key: string; versionId: string; size: number }) {
  const bucket: string = deployed.resource("PipelineOnBundle").EventPattern.detail.bucket.name[0];
  return {
    version: "0",
    id: "17793124-05d4-b198-2fde-7ededc63b103",
    "detail-type": "Object Created",
    source: "aws.s3",
    account: "111122223333",
    time: "2021-11-12T00:00:00Z",
    region: "us-east-1",
    resources: [`arn:aws:s3:::${bucket}`],
    detail: {
      version: "0",
      bucket: { name: bucket },
      object: { key: object.key, size: object.size, "version-id": object.versionId, sequencer: "617f08299329d189" },
      "request-id": "N4N7GDK58NMKJ12R",
      requester: "123456789012",
      "source-ip-address": "1.2.3.4",
      reason: "PutObject",
    },
  };
}

/** Puts a bundle into the intake. Returns the event. */
export function put(deployed: Deployed, s3: WireS3, key: string, bytes: Buffer) {
  return toEvent(deployed, { key, versionId: s3.plant(key, bytes), size: bytes.byteLength });
}

/** Hands an event to the rule of the stack, and what the rule makes of it to the state machine. */
export async function handOn(deployed: Deployed, cloud: Cloud, event: object): Promise<Run> {
  const { EventPattern, Targets } = deployed.resource("PipelineOnBundle");
  if (!matchesPattern(EventPattern, event)) throw new Error("no rule is for this event");
  // Without one of these a target gets the event as it is.
  if (["Input", "InputPath", "InputTransformer"].some((name) => name in Targets[0]))
    throw new Error("the rule changes the event");
  return await execute(deployed, cloud, event);
}

// biome-ignore lint/suspicious/noExplicitAny: whatever JSON comes and goes
type Task = (given: any) => Promise<any>;

/** Runs the state machine of the stack on an input. What it calls are the functions; mails are kept. */
export async function execute(deployed: Deployed, cloud: Cloud, input: object): Promise<Run> {
  const definition = definitionOf(deployed);
  const tasks: string[] = [];
  const mails: Run["mails"][number][] = [];
  const states = Object.entries(definition.States).filter(([, { Type }]) => Type === "Task");
  const handle =
    (state: string, arn: string): Task =>
    async (given) => {
      tasks.push(state);
      if (arn.startsWith("arn:aws:lambda:")) return await cloud.invoke(arn, given);
      mails.push(given);
      return {};
    };
  // biome-ignore lint/suspicious/noExplicitAny: the package's own type of a definition names no state
  const { result } = new StateMachine(definition as any).run(JSON.parse(JSON.stringify(input)), {
    overrides: {
      taskResourceLocalHandlers: Object.fromEntries(
        states.map(([name, { Resource }]) => [name, handle(name, Resource)]),
      ),
      retryIntervalOverrides: Object.fromEntries(states.map(([name]) => [name, 0])),
    },
  });
  const cause = await result.then(
    () => undefined,
    (error: Error) => error.message,
  );
  return { tasks, mails, ended: cause === undefined ? "SUCCEEDED" : "FAILED", cause: cause ?? "" };
}

interface Definition {
  readonly States: Readonly<Record<string, { readonly Type: string; readonly Resource: string }>>;
}

function definitionOf(deployed: Deployed): Definition {
  const { DefinitionString, DefinitionSubstitutions } = deployed.resource("PipelineStateMachine");
  return JSON.parse(
    DefinitionString.replaceAll(/\$\{(\w+)\}/g, (_: string, name: string) => DefinitionSubstitutions[name]),
  );
}
