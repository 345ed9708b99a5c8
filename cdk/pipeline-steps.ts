/** Errors after which the same call is made again: ours, and those of Lambda itself. */
const TRANSIENT = [
  "TryAgain",
  "Lambda.ServiceException",
  "Lambda.AWSLambdaException",
  "Lambda.SdkClientException",
  "Lambda.TooManyRequestsException",
];

/**
 * How Step Functions names the end of a function that was killed in the middle: out of memory, out of time, or with the
 * machine under it. It may be its input that kills it, so that it is called again less often.
 */
const KILLED = ["Lambda.Unknown", "Runtime.ExitError", "Sandbox.Timedout"];

/** What differs between calls. */
interface CallOptions {
  /** How often it is called again after it was killed. */
  readonly killed: number;
  /** Seconds that one call may take, where that is more than the function itself may. */
  readonly seconds?: number;
  /** Where an error is kept in what is known, and where the run goes then. */
  readonly caught: { readonly ResultPath: string; readonly Next: string };
}

/** A call without which there is no release: whatever goes wrong in the end is told, with all that is known. */
const NEEDED: CallOptions = { killed: 2, caught: { ResultPath: "$.error", Next: "NotifyBroken" } };

/** A call of a function. */
export function call(name: string, parameters: object, { killed, seconds, caught }: CallOptions = NEEDED) {
  return {
    Type: "Task",
    Resource: placeholder(name),
    Parameters: parameters,
    ...(seconds !== undefined && { TimeoutSeconds: seconds }),
    Retry: [
      {
        ErrorEquals: TRANSIENT,
        IntervalSeconds: 5,
        MaxAttempts: 5,
        BackoffRate: 2,
        MaxDelaySeconds: 120,
        JitterStrategy: "FULL",
      },
      { ErrorEquals: KILLED, IntervalSeconds: 5, MaxAttempts: killed, BackoffRate: 2, JitterStrategy: "FULL" },
    ],
    Catch: [{ ErrorEquals: ["States.ALL"], ...caught }],
  };
}

/** What is done where a publication ended in a certain way. */
export function ends(outcome: string, next: string) {
  return { Variable: "$.publication.outcome", StringEquals: outcome, Next: next };
}

/** A mail. That it could not be sent changes nothing of how the run ended. */
export function tell(subject: string, message: string, next: string) {
  return {
    Type: "Task",
    Resource: "arn:aws:states:::sns:publish",
    Parameters: { TopicArn: placeholder("Topic"), Subject: `Claims: ${subject}`, "Message.$": message },
    ResultPath: null,
    Retry: [{ ErrorEquals: ["States.TaskFailed"], IntervalSeconds: 5, MaxAttempts: 3, BackoffRate: 2 }],
    Catch: [{ ErrorEquals: ["States.ALL"], ResultPath: null, Next: next }],
    Next: next,
  };
}

/** Says of which submission something is told. */
export function about(what: string): string {
  return `States.Format('{}: {}', $.detail.object.key, ${what})`;
}

/** What CloudFormation fills in (the `DefinitionSubstitutions` of a state machine). */
function placeholder(name: string): string {
  return `\${${name}}`;
}
