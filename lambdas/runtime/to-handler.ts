import type { Parse } from "../claims/json/parse-members.ts";
import { type Monitor, openMonitor } from "./monitor.ts";
import { toThrown } from "./try-again.ts";

/** What a function does with an event that was found fit. */
export interface Work<Input, Result> {
  readonly parse: Parse<Input>;
  /** What the event is about, for every line of the log. */
  about(input: Input): string;
  act(input: Input, monitor: Monitor): Promise<Result>;
}

/** What Lambda tells of an invocation, as far as it is of use here. */
interface Invocation {
  readonly awsRequestId: string;
}

/**
 * Makes the handler of a Lambda function: parses the event, logs what it is about and how it ended, writes the metrics
 * out, and throws a `TryAgain` where the same event sent again may end well.
 */
export function toHandler<Input, Result>({ parse, about, act }: Work<Input, Result>) {
  return async (event: unknown, { awsRequestId }: Invocation): Promise<Result> => {
    const monitor = openMonitor(awsRequestId);
    try {
      const input = parse(event, "event");
      monitor.add({ about: about(input) });
      return await act(input, monitor);
    } catch (error) {
      const thrown = toThrown(error);
      if (thrown instanceof Error) monitor.fail(thrown);
      throw thrown;
    } finally {
      monitor.flush();
    }
  };
}
