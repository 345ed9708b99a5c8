import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { ClaimsFunction } from "./claims-function.ts";
import { POINTER } from "./data-bucket.ts";
import { grantPut, grantRead } from "./grant.ts";
import { type ReleaseLog, toEnvironment } from "./release-log.ts";

/**
 * The function that withdraws a version from use, or takes that back.
 *
 * Nobody may call it but operators, by the rights that IAM gives them: no service and no event does. It adds a signed
 * record to the log and moves `latest.json`; the files of a version it cannot touch.
 */
export class Yanker extends ClaimsFunction<"yank"> {
  constructor(scope: Construct, id: string, { log }: { readonly log: ReleaseLog }) {
    super(scope, id, {
      name: "yank",
      description: "Withdraws a version or restores it: called by an operator",
      environment: toEnvironment(log),
      memory: 1024,
      timeout: Duration.minutes(5),
    });
    const records = { bucket: log.data, keys: ["releases/*", "keys/*", POINTER] };
    // A decision that was sent without waiting for the answer is not taken twice.
    this.function.configureAsyncInvoke({ retryAttempts: 0 });
    grantRead(this.role, "ReadLog", records);
    grantPut(this.role, "WriteLog", records);
    log.signingKey.grantSign(this.role);
  }
}
