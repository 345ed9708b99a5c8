import { Duration, Validations } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  type DistributionProps,
  FunctionEventType,
  HttpVersion,
  type IOrigin,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { FunctionUrlOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import type { IFunctionUrl } from "aws-cdk-lib/aws-lambda";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";
import { CacheControl } from "./cache-control.ts";
import { IMMUTABLE, POINTER } from "./data-bucket.ts";
import { SiteHeaders } from "./site-headers.ts";
import type { SiteName } from "./site-name.ts";

/** What the site shows, and under which name. */
export interface PublicSiteProps {
  readonly data: IBucket;
  readonly downloads: IFunctionUrl;
  /** Left out: under the name that CloudFront gives it. */
  readonly name?: SiteName | undefined;
}

/** Seconds: how old a page or the pointer may be. */
const MOVING = 60;
/** A year, as long as caches may keep anything (RFC 8246). */
const FOREVER = 31_536_000;
/** Seconds that "there is none" is kept: soon there may be one. */
const ABSENT = 10;

/**
 * What everybody can read: the published bytes and the redirects, over HTTPS, by `GET` and `HEAD`.
 *
 * It alone opens the bucket and calls the function, by origin access control. What never changes is kept by caches for a
 * year, everything else for 60 s, and an error for 10 s. What is not there is a 404: the site may see what there is in the
 * bucket, all of which is public, and `index.html` stands where a list of it would be.
 */
export class PublicSite extends Construct {
  readonly distribution: Distribution;
  /** `https://` and the name, without a path. */
  readonly address: string;

  constructor(scope: Construct, id: string, { data, downloads, name }: PublicSiteProps) {
    super(scope, id);
    const origin = S3BucketOrigin.withOriginAccessControl(data, {
      originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
    });
    const redirects = FunctionUrlOrigin.withOriginAccessControl(downloads);
    this.distribution = this.makeDistribution(this.toBehaviors(origin, redirects), name);
    this.address = `https://${name?.domainName ?? this.distribution.distributionDomainName}`;
    this.acknowledgeFindings(name);
  }

  private makeDistribution(behaviors: Behaviors, name: SiteName | undefined): Distribution {
    const certificate = name && Certificate.fromCertificateArn(this, "Certificate", name.certificateArn);
    const named = certificate && {
      certificate,
      domainNames: [name.domainName],
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
    return new Distribution(this, "Distribution", {
      ...behaviors,
      ...named,
      comment: "Attributed claims",
      defaultRootObject: "index.html",
      httpVersion: HttpVersion.HTTP2_AND_3,
      errorResponses: [403, 404, 500, 503].map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(ABSENT) })),
    });
  }

  private toBehaviors(bytes: IOrigin, redirects: IOrigin): Behaviors {
    const responseHeadersPolicy = new SiteHeaders(this, "Headers");
    const shared = {
      responseHeadersPolicy,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    };
    const keep = (id: string, seconds: number, words: string): BehaviorOptions => ({
      ...shared,
      origin: bytes,
      compress: true,
      cachePolicy: this.toCachePolicy(`${id}Cache`, { least: seconds, usual: seconds, most: seconds }),
      // A page of another site asks S3 first what it may (Fetch standard, section 3.3.1).
      originRequestPolicy: OriginRequestPolicy.CORS_S3_ORIGIN,
      functionAssociations: [
        { eventType: FunctionEventType.VIEWER_RESPONSE, function: new CacheControl(this, `${id}Control`, words) },
      ],
    });
    const immutable = keep("Immutable", FOREVER, `public, max-age=${FOREVER}, immutable`);
    const moving = keep("Moving", MOVING, `public, max-age=${MOVING}`);
    // The function says itself how long each of its answers holds.
    const cachePolicy = this.toCachePolicy("RedirectCache", { least: 0, usual: MOVING, most: FOREVER });
    const redirect = { ...shared, origin: redirects, cachePolicy };
    return {
      defaultBehavior: moving,
      additionalBehaviors: {
        ...Object.fromEntries(IMMUTABLE.map((keys) => [keys, immutable])),
        [POINTER]: moving,
        "latest/*": redirect,
        "v/*": redirect,
      },
    };
  }

  private toCachePolicy(id: string, keep: { least: number; usual: number; most: number }): CachePolicy {
    return new CachePolicy(this, id, {
      minTtl: Duration.seconds(keep.least),
      defaultTtl: Duration.seconds(keep.usual),
      maxTtl: Duration.seconds(keep.most),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
  }

  private acknowledgeFindings(name: SiteName | undefined): void {
    acknowledge(this.distribution, "CFR1", "the dataset is for readers of every country");
    acknowledge(this.distribution, "CFR2", "nothing but GET and HEAD of public bytes: there is nothing to filter");
    acknowledge(this.distribution, "CFR3", "who reads what is nobody's business: addresses of readers are not kept");
    Validations.of(this.distribution).acknowledge({
      id: "Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk",
      reason: "index.html is what is shown in place of a list",
    });
    if (name === undefined)
      acknowledge(this.distribution, "CFR4", "CloudFront's own name takes no other policy; give a domainName for one");
  }
}

type Behaviors = Pick<DistributionProps, "defaultBehavior" | "additionalBehaviors">;
