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

/** How a run may end that has nothing to tell: events come twice, and commits overtake each other. */
const QUIET = ["already released", "nothing changed", "superseded"];

/** A person has to look at these. */
const REFUSED = ["yanked", "conflict", "refused"];

const FINDINGS =
  "States.Format('{} problems, all of them in {}, the first: {}', $.validation.report.problems, " +
  "$.validation.report.key, States.JsonToString($.validation.report.first))";

/**
 * From a bundle in the intake to a release, in the Amazon States Language with JSONPath.
 *
 * Its input is the event of S3; `detail.acceptShrinking` is put in by an operator who starts it by hand. `${…}` stands for
 * an ARN that CloudFormation fills in.
 */
export const PIPELINE_DEFINITION = {
  Comment: "Validates a dataset bundle and publishes it as a release",
  StartAt: "Validate",
  TimeoutSeconds: 7200,
  States: {
    Validate: {
      ...call("ValidateFunction", {
        "bucket.$": "$.detail.bucket.name",
        "key.$": "$.detail.object.key",
        "versionId.$": "$.detail.object['version-id']",
        "size.$": "$.detail.object.size",
      }),
      ResultPath: "$.validation",
      Next: "IsFit",
    },
    IsFit: {
      Type: "Choice",
      Choices: [
        {
          And: [
            { Variable: "$.validation.fit", BooleanEquals: true },
            { Variable: "$.detail.acceptShrinking", IsPresent: true },
          ],
          Next: "PublishShrinking",
        },
        { Variable: "$.validation.fit", BooleanEquals: true, Next: "Publish" },
      ],
      Default: "NotifyInvalid",
    },
    Publish: publish({}),
    PublishShrinking: publish({ "acceptShrinking.$": "$.detail.acceptShrinking" }),
    HowItEnded: {
      Type: "Choice",
      Choices: [
        // The catalogue comes between these two; whatever becomes of it, the release is there.
        { Variable: "$.publication.outcome", StringEquals: "published", Next: "NotifyPublished" },
        ...QUIET.map((outcome) => ends(outcome, "Done")),
        ...REFUSED.map((outcome) => ends(outcome, "NotifyRefused")),
      ],
      Default: "UnknownOutcome",
    },
    UnknownOutcome: {
      Type: "Pass",
      Parameters: { Error: "UnknownOutcome", "Cause.$": "States.Format('it ended as {}', $.publication.outcome)" },
      ResultPath: "$.error",
      Next: "NotifyBroken",
    },
    NotifyPublished: tell("Released", "$.publication.message", "Done"),
    NotifyRefused: tell("Not released", about("$.publication.message"), "Refused"),
    NotifyInvalid: tell("Invalid submission", about(FINDINGS), "InvalidSubmission"),
    NotifyBroken: tell("A run broke off", "States.JsonToString($)", "Broken"),
    Done: { Type: "Succeed" },
    Refused: { Type: "Fail", Error: "Refused", CausePath: "$.publication.message" },
    InvalidSubmission: { Type: "Fail", Error: "InvalidSubmission", CausePath: "$.validation.report.first[0]" },
    Broken: { Type: "Fail", ErrorPath: "$.error.Error", CausePath: "$.error.Cause" },
  },
} as const;

/** A call of a function. Whatever else goes wrong is told, with all that is known. */
function call(name: string, parameters: object) {
  return {
    Type: "Task",
    Resource: placeholder(name),
    Parameters: parameters,
    Retry: [
      {
        ErrorEquals: TRANSIENT,
        IntervalSeconds: 5,
        MaxAttempts: 5,
        BackoffRate: 2,
        MaxDelaySeconds: 120,
        JitterStrategy: "FULL",
      },
      { ErrorEquals: KILLED, IntervalSeconds: 5, MaxAttempts: 2, BackoffRate: 2, JitterStrategy: "FULL" },
    ],
    Catch: [{ ErrorEquals: ["States.ALL"], ResultPath: "$.error", Next: "NotifyBroken" }],
  };
}

function publish(accepted: object) {
  return {
    ...call("PublishFunction", { "validated.$": "$.validation.validated", ...accepted }),
    ResultPath: "$.publication",
    Next: "HowItEnded",
  };
}

function ends(outcome: string, next: string) {
  return { Variable: "$.publication.outcome", StringEquals: outcome, Next: next };
}

/** A mail. That it could not be sent changes nothing of how the run ended. */
function tell(subject: string, message: string, next: string) {
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

function about(what: string): string {
  return `States.Format('{}: {}', $.detail.object.key, ${what})`;
}

/** What CloudFormation fills in (the `DefinitionSubstitutions` of a state machine). */
function placeholder(name: string): string {
  return `\${${name}}`;
}
