import { Duration } from "aws-cdk-lib";
import { FunctionUrlAuthType, type IFunctionUrl } from "aws-cdk-lib/aws-lambda";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { ClaimsFunction } from "./claims-function.ts";
import { POINTER } from "./data-bucket.ts";
import { grantRead } from "./grant.ts";

/**
 * The function that redirects `/latest/<file>` and `/v/<version>/<file>` to the files themselves.
 *
 * It only reads the published bytes. Its address answers nobody who does not sign the request; CloudFront does.
 */
export class Downloader extends ClaimsFunction<"download"> {
  readonly url: IFunctionUrl;

  constructor(scope: Construct, id: string, { data }: { readonly data: IBucket }) {
    super(scope, id, {
      name: "download",
      description: "Redirects to the files of a version",
      environment: { DATA_BUCKET: data.bucketName },
      memory: 512,
      timeout: Duration.seconds(20),
    });
    grantRead(this.role, "ReadPublished", { bucket: data, keys: ["snapshots/*", "releases/*", POINTER] });
    this.url = this.function.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });
  }
}
