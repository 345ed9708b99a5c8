import { Duration, Size } from "aws-cdk-lib";
import { Rule, RuleTargetInput, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { ClaimsFunction } from "./claims-function.ts";
import { IMMUTABLE, POINTER } from "./data-bucket.ts";
import { grantRead } from "./grant.ts";
import { type ReleaseLog, toEnvironment } from "./release-log.ts";
import type { SiteBucket } from "./site-bucket.ts";

/** What it reads, where it writes, and what the pages say of themselves. */
export interface RendererProps {
  readonly log: ReleaseLog;
  readonly pages: SiteBucket;
  /** Where readers find the site, without a slash at its end. */
  readonly address: string;
  /** Where a run goes that failed three times. */
  readonly deadLetters: IQueue;
}

/** What the schedule asks for; the pipeline asks for all of it, with an empty event. */
const IF_MISSING = { only: "if missing" };

/**
 * The function that renders the catalogue of the newest release.
 *
 * The pipeline calls it at the end of a run. Every 15 minutes it looks whether the catalogue is that of the newest
 * record, and made by this code for this address, and renders it where it is not: after a run that broke off, a version
 * that was withdrawn, or a deployment of other pages. What is published it can only read, and it cannot sign, so that a
 * fault in it costs pages and never a release.
 */
export class Renderer extends ClaimsFunction<"render-catalogue"> {
  constructor(scope: Construct, id: string, { log, pages, address, deadLetters }: RendererProps) {
    super(scope, id, {
      name: "render-catalogue",
      description: "Renders the catalogue of the newest release",
      environment: { ...toEnvironment(log), SITE_BUCKET: pages.bucket.bucketName, SITE_ADDRESS: address },
      memory: 3008,
      timeout: Duration.minutes(15),
      // The tables of a version lie here while its pages are made.
      scratch: Size.gibibytes(2),
      deadLetters,
    });
    const published = IMMUTABLE.filter((keys) => keys !== "keys/*");
    grantRead(this.role, "ReadPublished", { bucket: log.data, keys: [...published, POINTER] });
    log.signingKey.grantVerify(this.role);
    pages.grantRender(this.role);
    const event = RuleTargetInput.fromObject(IF_MISSING);
    new Rule(this, "Schedule", {
      description: "Renders the catalogue where it is not that of the newest release",
      schedule: Schedule.rate(Duration.minutes(15)),
      targets: [new LambdaFunction(this.function, { event, deadLetterQueue: deadLetters })],
    });
  }
}
