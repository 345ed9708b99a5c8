import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";
import { failuresOf, ours, PERIOD } from "./alarm-metrics.ts";

/** What is watched, and who is told. */
export interface AlarmsProps {
  readonly stateMachine: StateMachine;
  readonly renderer: IFunction;
  readonly deadLetters: IQueue;
  readonly topic: ITopic;
}

interface AlarmOptions {
  /** What happened and what to do, in one sentence each. */
  readonly description: string;
  readonly metric: IMetric;
  /** For how many periods on end (default: 1). */
  readonly periods?: number;
  /** Whether it is wrong that there is none, and not that there is one (default: false). */
  readonly below?: boolean;
  /** What it means that nothing is said (default: that all is well). */
  readonly missing?: TreatMissingData;
}

/**
 * Calls a person where no program can go on. Each alarm says what to do, and leads to the heading of its name in
 * cdk/README.md.
 */
export class Alarms extends Construct {
  private readonly topic: ITopic;

  constructor(scope: Construct, id: string, { stateMachine, renderer, deadLetters, topic }: AlarmsProps) {
    super(scope, id);
    this.topic = topic;
    this.watchRuns(stateMachine, deadLetters);
    this.watchSubmissions();
    this.watchLog();
    this.watchCatalogue(renderer);
  }

  private watchRuns(stateMachine: StateMachine, deadLetters: IQueue): void {
    this.add("FailedExecution", {
      description: "A run did not end with a release. Read its last step, and start it again once the cause is gone",
      metric: failuresOf(stateMachine),
    });
    this.add("DeadLetter", {
      description: "An event could not be handled. Read it in the queue, and send it again once the cause is gone",
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: "Maximum" }),
    });
  }

  private watchSubmissions(): void {
    this.add("InvalidSubmission", {
      description: "A dataset came in that is not fit to publish. Read its report, and correct the dataset in git",
      metric: ours("InvalidSubmission", "Sum"),
    });
    this.add("ShrinkingDataset", {
      description: "More than a fifth of the claims would go. Find out why, and accept it with a reason if it is meant",
      metric: ours("Shrinking", "Sum"),
    });
    this.add("RefusedRelease", {
      description: "A release would break what readers were promised. Read which promise, and correct the dataset",
      metric: ours("Refused", "Sum"),
    });
    this.add("Conflict", {
      description: "What came in contradicts what is published. Publish nothing more until you know which is right",
      metric: ours("Conflict", "Sum"),
    });
  }

  private watchLog(): void {
    this.add("PointerLag", {
      description: "latest.json is behind the newest release and stays so. Run the reconciler, and read what it says",
      metric: ours("PointerLag", "Maximum"),
      periods: 2,
    });
    this.add("ReconcilerSilent", {
      description: "For an hour nobody has checked the log. Run the reconciler, and read what it says",
      metric: ours("PointerLag", "SampleCount"),
      below: true,
      periods: 4,
      missing: TreatMissingData.BREACHING,
    });
  }

  /** One run that failed is told by the pipeline, and made again by the schedule: two on end are for a person. */
  private watchCatalogue(renderer: IFunction): void {
    this.add("UnrenderedCatalogue", {
      description: "The catalogue could not be rendered, twice on end. Read why in the log, and render it by hand",
      metric: renderer.metricErrors({ period: PERIOD, statistic: "Sum" }),
      periods: 2,
    });
    this.add("RendererSilent", {
      description: "For an hour nobody has found or left the catalogue whole. Render it by hand, and read its log",
      metric: ours("CatalogueRendered", "Sum"),
      below: true,
      periods: 4,
      missing: TreatMissingData.BREACHING,
    });
  }

  private add(name: string, { description, metric, periods = 1, below, missing }: AlarmOptions): void {
    const alarm = new Alarm(this, name, {
      alarmDescription: `${description}: cdk/README.md#${name.toLowerCase()}`,
      metric,
      threshold: 1,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: missing ?? TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
