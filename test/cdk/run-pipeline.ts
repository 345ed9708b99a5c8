import type { Template } from "aws-cdk-lib/assertions";
import { StateMachine } from "aws-local-stepfunctions";
import { resourceOf } from "./read-template.ts";

/** What stands in for a function, or for the topic. */
export type Answer = (input: unknown) => unknown;

/** How a run went: what was called with what, in order, and how it ended. */
export interface PipelineRun {
  readonly calls: readonly (readonly [state: string, input: unknown])[];
  readonly failed: string | undefined;
  /** What is known at its end, where it did not fail. */
  readonly output: unknown;
}

/** The definition of the pipeline, in the Amazon States Language. */
interface Definition {
  readonly TimeoutSeconds: number;
  readonly States: Readonly<Record<string, { readonly Type: string; readonly [member: string]: unknown }>>;
}

/** Reads the definition of the pipeline out of a template; what CloudFormation would fill in is named `<name>`. */
export function pipelineOf(template: Template): Definition {
  const { DefinitionString } = resourceOf(template, "PipelineStateMachine").Properties;
  return JSON.parse(DefinitionString.replaceAll(/\$\{(\w+)\}/g, "arn:aws:lambda:us-east-1:111111111111:function:$1"));
}

/** Runs the pipeline of a template on an event, with an answer for each task; a task without one gets an empty answer. */
export async function runPipeline(
  template: Template,
  answers: Readonly<Record<string, Answer>>,
  event: object,
): Promise<PipelineRun> {
  const calls: [string, unknown][] = [];
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON an answer is
  const handle = (state: string): ((input: unknown) => Promise<any>) => {
    return async (input) => {
      calls.push([state, input]);
      return (await answers[state]?.(input)) ?? {};
    };
  };
  const definition = pipelineOf(template);
  const tasks = Object.keys(definition.States).filter((state) => definition.States[state]?.Type === "Task");
  const taskResourceLocalHandlers = Object.fromEntries(tasks.map((state) => [state, handle(state)]));
  const retryIntervalOverrides = Object.fromEntries(tasks.map((state) => [state, 0]));
  // biome-ignore lint/suspicious/noExplicitAny: the package's own type of a definition names no state
  const execution = new StateMachine(definition as any).run(JSON.parse(JSON.stringify(event)), {
    overrides: { taskResourceLocalHandlers, retryIntervalOverrides },
  });
  return await execution.result.then(
    (output: unknown) => ({ calls, failed: undefined, output }),
    (error: Error) => ({ calls, failed: `${error.name}: ${error.message}`, output: undefined }),
  );
}
