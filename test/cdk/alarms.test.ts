import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { METRICS, type MetricName } from "../../lambdas/runtime/metric-names.ts";
import { inShort, resourceOf, resourcesLike } from "./read-template.ts";
import { synthesized } from "./synthesize.ts";

const { template } = synthesized();
const RUNBOOK = readFileSync("cdk/README.md", "utf8");
const ours = (MetricName: MetricName, Statistic: string) => ({
  Namespace: METRICS.namespace,
  MetricName,
  Statistic,
  Dimensions: [{ Name: "service", Value: METRICS.service }],
});
const ERRORS = {
  Namespace: "AWS/Lambda",
  MetricName: "Errors",
  Statistic: "Sum",
  Dimensions: [{ Name: "FunctionName", Value: { Ref: expect.stringMatching(/^RendererFunction/) } }],
};
const OVER = "GreaterThanOrEqualToThreshold";
const QUIET = { EvaluationPeriods: 1, ComparisonOperator: OVER, TreatMissingData: "notBreaching" };

/** What each alarm goes off for. */
const ALARMS: Readonly<Record<string, object>> = {
  FailedExecution: QUIET,
  DeadLetter: {
    ...QUIET,
    Namespace: "AWS/SQS",
    MetricName: "ApproximateNumberOfMessagesVisible",
    Statistic: "Maximum",
    Dimensions: [{ Name: "QueueName", Value: expect.anything() }],
  },
  InvalidSubmission: { ...QUIET, ...ours("InvalidSubmission", "Sum") },
  ShrinkingDataset: { ...QUIET, ...ours("Shrinking", "Sum") },
  RefusedRelease: { ...QUIET, ...ours("Refused", "Sum") },
  Conflict: { ...QUIET, ...ours("Conflict", "Sum") },
  PointerLag: { ...QUIET, ...ours("PointerLag", "Maximum"), EvaluationPeriods: 2 },
  UnrenderedCatalogue: { ...QUIET, ...ERRORS, EvaluationPeriods: 2 },
  RendererSilent: {
    ...ours("CatalogueRendered", "Sum"),
    EvaluationPeriods: 4,
    ComparisonOperator: "LessThanThreshold",
    TreatMissingData: "breaching",
  },
  ReconcilerSilent: {
    ...ours("PointerLag", "SampleCount"),
    EvaluationPeriods: 4,
    ComparisonOperator: "LessThanThreshold",
    TreatMissingData: "breaching",
  },
};

it("has these alarms and no others", () => {
  const names = resourcesLike(template, /^Alarms/).map(([id]) => id.slice("Alarms".length, -8));
  expect(names.toSorted()).toEqual(Object.keys(ALARMS).toSorted());
});

describe.each(Object.entries(ALARMS))("the alarm %s", (name, expected) => {
  const { Properties: alarm } = resourceOf(template, `Alarms${name}`);

  it("goes off for what it is named after, within a run of the reconciler", () => {
    expect(alarm).toMatchObject({ ...expected, Threshold: 1 });
    if (alarm.Metrics === undefined) expect(alarm.Period).toBe(900);
  });

  it("tells the topic", () => {
    expect(inShort(alarm.AlarmActions)).toBe("NoticesTopic");
    expect(alarm.ActionsEnabled).not.toBe(false);
  });

  it("says what to do, and where the runbook says more", () => {
    const [, words, anchor] = /^(.+): cdk\/README\.md#(\w+)$/.exec(alarm.AlarmDescription) ?? [];
    expect(words?.split(". ")).toHaveLength(2);
    const heading = `### ${name}`;
    expect(anchor).toBe(name.toLowerCase());
    expect(RUNBOOK.split("\n").filter((line) => line === heading)).toHaveLength(1);
    const [section = ""] = RUNBOOK.split(`${heading}\n`)[1]?.split(/^##/m) ?? [];
    for (const part of ["**What happened.**", "**Look at**", "**Do.**", "```sh"]) expect(section).toContain(part);
  });
});

it("counts a run that failed, was stopped or took too long as one that did not release", () => {
  const { Metrics } = resourceOf(template, "AlarmsFailedExecution").Properties;
  const names = Metrics.flatMap(
    (part: { MetricStat?: { Metric: { MetricName: string } } }) => part.MetricStat?.Metric.MetricName ?? [],
  );
  expect(names.toSorted()).toEqual(["ExecutionsAborted", "ExecutionsFailed", "ExecutionsTimedOut"]);
  const [sum] = Metrics.filter((part: { Expression?: string }) => part.Expression !== undefined);
  expect(sum).toMatchObject({ Expression: "failed + aborted + timedOut" });
  for (const { MetricStat } of Metrics) if (MetricStat) expect(MetricStat).toMatchObject({ Period: 900, Stat: "Sum" });
});
