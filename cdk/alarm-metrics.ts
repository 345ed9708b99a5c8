import { Duration } from "aws-cdk-lib";
import { type IMetric, MathExpression, Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import type { METRICS, MetricName } from "../lambdas/runtime/metric-names.ts";

/** Where the functions put their metrics. */
const FUNCTIONS: typeof METRICS = { namespace: "IraqRussiaClaims", service: "claims" };

/** As long as from one run of the reconciler to the next. */
export const PERIOD = Duration.minutes(15);

/** A metric that the functions write themselves. */
export function ours(metricName: MetricName, statistic: string): Metric {
  const { namespace, service } = FUNCTIONS;
  return new Metric({ namespace, metricName, statistic, period: PERIOD, dimensionsMap: { service } });
}

/** However it ended: a run that was stopped or took too long has released nothing either. */
export function failuresOf(stateMachine: StateMachine): IMetric {
  const options = { period: PERIOD, statistic: "Sum" };
  return new MathExpression({
    expression: "failed + aborted + timedOut",
    period: PERIOD,
    usingMetrics: {
      failed: stateMachine.metricFailed(options),
      aborted: stateMachine.metricAborted(options),
      timedOut: stateMachine.metricTimedOut(options),
    },
  });
}
