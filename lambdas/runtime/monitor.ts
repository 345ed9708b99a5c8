import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import { METRICS, type MetricName } from "./metric-names.ts";

/** Where a function says what it does: lines of JSON, and metrics in lines of their own (Embedded Metric Format). */
export interface Monitor {
  count(name: MetricName, value?: number): void;
  note(message: string, facts?: Facts): void;
  fail(error: Error): void;
  /** Adds to every line that follows in this invocation. */
  add(facts: Facts): void;
  /** Writes the metrics out. */
  flush(): void;
}

/** Members of a line of the log. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

const logger = new Logger({ serviceName: METRICS.service });
const metrics = new Metrics({ namespace: METRICS.namespace, serviceName: METRICS.service });

/** Opens the log of one invocation, each line of which says which one it is. */
export function openMonitor(requestId: string): Monitor {
  // A function that is used again must not sign its lines with what the call before was about.
  logger.resetKeys();
  logger.appendKeys({ function_request_id: requestId });
  return {
    count: (name, value = 1) => void metrics.addMetric(name, MetricUnit.Count, value),
    note: (message, facts = {}) => logger.info(message, facts),
    fail: (error) => logger.error(error.message, error),
    add: (facts) => logger.appendKeys(facts),
    flush() {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}
