import { Duration } from "aws-cdk-lib";
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";
import { CONTENT_SECURITY_POLICY } from "../lambdas/catalogue/content-security-policy.ts";
import { EXPOSED_HEADERS } from "./exposed-headers.ts";

/** What every answer of the site says: to browsers, what they must not do with it; to pages of other sites, that they may read it. */
export class SiteHeaders extends ResponseHeadersPolicy {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      comment: "Security, and reading by pages of other sites",
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: CONTENT_SECURITY_POLICY, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
      },
      corsBehavior: {
        accessControlAllowCredentials: false,
        accessControlAllowHeaders: ["*"],
        accessControlAllowMethods: ["GET", "HEAD"],
        accessControlAllowOrigins: ["*"],
        accessControlExposeHeaders: [...EXPOSED_HEADERS, "Claims-Yanked"],
        accessControlMaxAge: Duration.days(1),
        originOverride: true,
      },
    });
  }
}
