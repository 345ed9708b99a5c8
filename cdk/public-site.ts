import { Duration, Validations } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import { Distribution, HttpVersion, SecurityPolicyProtocol } from "aws-cdk-lib/aws-cloudfront";
import { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";
import { SiteBehaviors } from "./site-behaviors.ts";
import type { SiteName } from "./site-name.ts";
import { type SiteSources, toOrigins } from "./site-origins.ts";

/** What the site shows, and under which name. */
export interface PublicSiteProps extends SiteSources {
  /** Left out: under the name that CloudFront gives it. */
  readonly name?: SiteName | undefined;
}

/** Seconds that "there is none" is kept: soon there may be one. */
const ABSENT = 10;

/**
 * What everybody can read: the catalogue, the published bytes and the redirects, over HTTPS, by `GET` and `HEAD`.
 *
 * It alone opens the buckets and calls the functions, by origin access control. What never changes is kept by caches for
 * a year, pages for 60 s, and an error for 10 s. What is not there is a 404: whoever verifies the log reads from it where
 * that ends, and where a page is missing another one says what there is instead. The site may see what there is in the buckets, all of which is public, and
 * `index.html` stands where a list of it would be.
 */
export class PublicSite extends Construct {
  readonly distribution: Distribution;
  /** `https://` and the name, without a path. */
  readonly address: string;

  constructor(scope: Construct, id: string, { name, ...sources }: PublicSiteProps) {
    super(scope, id);
    const certificate = name && Certificate.fromCertificateArn(this, "Certificate", name.certificateArn);
    const named = certificate && {
      certificate,
      domainNames: [name.domainName],
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
    const { defaultBehavior, additionalBehaviors } = new SiteBehaviors(this, "Behaviors", toOrigins(sources));
    this.distribution = new Distribution(this, "Distribution", {
      defaultBehavior,
      additionalBehaviors,
      ...named,
      comment: "Attributed claims",
      defaultRootObject: "index.html",
      httpVersion: HttpVersion.HTTP2_AND_3,
      errorResponses: [403, 404, 500, 503].map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(ABSENT) })),
    });
    this.address = `https://${name?.domainName ?? this.distribution.distributionDomainName}`;
    this.acknowledgeFindings(name);
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
