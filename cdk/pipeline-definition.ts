import { about, call, ends, tell } from "./pipeline-steps.ts";

/**
 * After these the catalogue is rendered, which may be missing for the newest release: a publisher that died behind its
 * record is found again as "already released", and a deployment that brought other pages changes nothing of the dataset.
 */
const SHOWN = ["published", "already released", "nothing changed"];

/** Another run has overtaken this one, and renders what it released. There is nothing to tell. */
const OVERTAKEN = ["superseded"];

/** A person has to look at these. */
const REFUSED = ["yanked", "conflict", "refused"];

const FINDINGS =
  "States.Format('{} problems, all of them in {}, the first: {}', $.validation.report.problems, " +
  "$.validation.report.key, States.JsonToString($.validation.report.first))";

const NOT_RENDERED = { ResultPath: "$.catalogue", Next: "NotifyNoCatalogue" };
const NO_CATALOGUE =
  "States.Format('what is released is there, but not its catalogue, which is rendered again within 15 minutes: {}', " +
  "States.JsonToString($.catalogue))";

/**
 * From a bundle in the intake to a release and its catalogue, in the Amazon States Language with JSONPath.
 *
 * Its input is the event of S3; `detail.acceptShrinking` is put in by an operator who starts it by hand. `${…}` stands for
 * an ARN that CloudFormation fills in.
 */
export const PIPELINE_DEFINITION = {
  Comment: "Validates a dataset bundle, publishes it as a release and renders the catalogue",
  StartAt: "Validate",
  // Longer than all calls with all that is tried again: what ends a run is one of its steps, which is told.
  TimeoutSeconds: 21_600,
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
        ...SHOWN.map((outcome) => ends(outcome, "Catalogue")),
        ...OVERTAKEN.map((outcome) => ends(outcome, "Done")),
        ...REFUSED.map((outcome) => ends(outcome, "NotifyRefused")),
      ],
      Default: "UnknownOutcome",
    },
    Catalogue: {
      // The release is there, whatever becomes of its catalogue. What kills the function is tried once more here, so that
      // the run, and a deployment that waits for it, has an end; the schedule of the renderer tries on.
      ...call("RenderFunction", {}, { killed: 1, seconds: 960, caught: NOT_RENDERED }),
      ResultPath: "$.catalogue",
      Next: "IsNews",
    },
    NotifyNoCatalogue: tell("No catalogue", about(NO_CATALOGUE), "IsNews"),
    IsNews: { Type: "Choice", Choices: [ends("published", "NotifyPublished")], Default: "Done" },
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

function publish(accepted: object) {
  return {
    ...call("PublishFunction", { "validated.$": "$.validation.validated", ...accepted }),
    ResultPath: "$.publication",
    Next: "HowItEnded",
  };
}
