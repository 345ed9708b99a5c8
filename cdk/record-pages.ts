import { Duration } from "aws-cdk-lib";
import { FunctionUrlAuthType, type IFunctionUrl } from "aws-cdk-lib/aws-lambda";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { ClaimsFunction } from "./claims-function.ts";
import { grantRead } from "./grant.ts";

/**
 * The function that makes the pages of records that have no file: those of a version that is cited, and all of them
 * where a release has very many.
 *
 * It only reads, and of the site only what those pages are made from. Its address answers nobody who does not sign the
 * request; CloudFront does.
 */
export class RecordPages extends ClaimsFunction<"record-page"> {
  readonly url: IFunctionUrl;

  constructor(scope: Construct, id: string, { pages }: { readonly pages: IBucket }) {
    super(scope, id, {
      name: "record-page",
      description: "Makes the pages of records that have no file",
      environment: { SITE_BUCKET: pages.bucketName },
      memory: 512,
      timeout: Duration.seconds(20),
    });
    grantRead(this.role, "ReadRecords", { bucket: pages, keys: ["frame.json", "records/*"] });
    this.url = this.function.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });
  }
}
