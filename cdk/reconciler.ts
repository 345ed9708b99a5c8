import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { ClaimsFunction } from "./claims-function.ts";
import { POINTER } from "./data-bucket.ts";
import { grantPut, grantRead } from "./grant.ts";
import { type ReleaseLog, toEnvironment } from "./release-log.ts";

/** What it repairs, and where a run goes that failed three times. */
export interface ReconcilerProps {
  readonly log: ReleaseLog;
  readonly deadLetters: IQueue;
}

/**
 * The function that every 15 minutes finishes what a dead run left, and reads the whole log back.
 *
 * It moves `latest.json` and puts nothing into the log: it cannot sign.
 */
export class Reconciler extends ClaimsFunction<"reconcile"> {
  constructor(scope: Construct, id: string, { log, deadLetters }: ReconcilerProps) {
    super(scope, id, {
      name: "reconcile",
      description: "Moves latest.json to the newest release and checks the log",
      environment: toEnvironment(log),
      memory: 512,
      timeout: Duration.minutes(5),
      deadLetters,
    });
    grantRead(this.role, "ReadLog", { bucket: log.data, keys: ["releases/*", POINTER] });
    grantPut(this.role, "MovePointer", { bucket: log.data, keys: [POINTER] });
    log.signingKey.grantVerify(this.role);
    new Rule(this, "Schedule", {
      description: "Repairs what a dead run left",
      schedule: Schedule.rate(Duration.minutes(15)),
      targets: [new LambdaFunction(this.function, { deadLetterQueue: deadLetters })],
    });
  }
}
