import { AccessLevel, type IOrigin } from "aws-cdk-lib/aws-cloudfront";
import { FunctionUrlOrigin, OriginGroup, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import type { IFunctionUrl } from "aws-cdk-lib/aws-lambda";
import type { IBucket } from "aws-cdk-lib/aws-s3";

/** Where the site gets what it shows. */
export interface SiteSources {
  /** What is published. */
  readonly data: IBucket;
  /** The files of the catalogue. */
  readonly pages: IBucket;
  /** Redirects to the files of a version. */
  readonly downloads: IFunctionUrl;
  /** Makes the pages of records that have no file. */
  readonly recordPages: IFunctionUrl;
}

/** The same, as CloudFront opens it. */
export interface SiteOrigins {
  readonly data: IOrigin;
  readonly pages: IOrigin;
  readonly downloads: IOrigin;
  /** The file of a record's page where there is one, and else what is made of it; for reading only. */
  readonly records: IOrigin;
}

/** Without leave to list, S3 answers 403 for what is not there; all that could be listed is public. */
const LEVELS = { originAccessLevels: [AccessLevel.READ, AccessLevel.LIST] };

/** Opens the sources to one distribution alone, by the signature of its requests (origin access control). */
export function toOrigins({ data, pages, downloads, recordPages }: SiteSources): SiteOrigins {
  const files = S3BucketOrigin.withOriginAccessControl(pages, LEVELS);
  return {
    data: S3BucketOrigin.withOriginAccessControl(data, LEVELS),
    pages: files,
    downloads: FunctionUrlOrigin.withOriginAccessControl(downloads),
    records: new OriginGroup({
      primaryOrigin: files,
      fallbackOrigin: FunctionUrlOrigin.withOriginAccessControl(recordPages),
      fallbackStatusCodes: [403, 404],
    }),
  };
}
