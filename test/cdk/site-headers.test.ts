import { describe, expect, it } from "vitest";
import { readSite } from "./read-site.ts";
import { resourceOf } from "./read-template.ts";
import { synthesized } from "./synthesize.ts";

const { template } = synthesized();
const { behaviors } = readSite(template);

describe("every answer", () => {
  const { ResponseHeadersPolicyConfig: headers } = resourceOf(template, "SiteBehaviorsHeaders").Properties;

  it("can be read by pages of other sites, with its tag and range", () => {
    const cors = headers.CorsConfig;
    expect(cors).toMatchObject({ AccessControlAllowCredentials: false, OriginOverride: true });
    expect(cors.AccessControlAllowMethods.Items).toEqual(["GET", "HEAD"]);
    expect(cors.AccessControlAllowOrigins.Items).toEqual(["*"]);
    const exposed = ["ETag", "Accept-Ranges", "Content-Range", "Content-Length"];
    expect(cors.AccessControlExposeHeaders.Items).toEqual(expect.arrayContaining(exposed));
    const [rule] = resourceOf(template, "DataBucket").Properties.CorsConfiguration.CorsRules;
    expect(rule.ExposedHeaders).toEqual(exposed);
    // What CORS-S3Origin, a policy of Amazon's, is called: it lets S3 see which site asks.
    for (const path of ["snapshots/*", "releases/00????????.json", "keys/*", "latest.json"])
      expect(behaviors.get(path)?.OriginRequestPolicyId).toBe("88a5eaf4-2fd4-4709-b370-b4c650ea3fcf");
  });

  it("forbids browsers to frame it, to guess its type and to load what lies elsewhere", () => {
    const security = headers.SecurityHeadersConfig;
    const policy: string = security.ContentSecurityPolicy.ContentSecurityPolicy;
    const directives = Object.fromEntries(policy.split("; ").map((one) => one.split(/ (.*)/).slice(0, 2)));
    const [none, self] = ["'none'", "'self'"];
    expect(directives).toEqual({
      "default-src": none,
      "style-src": self,
      "script-src": self,
      "img-src": self,
      "connect-src": self,
      "form-action": self,
      "base-uri": none,
      "frame-ancestors": none,
      "object-src": none,
    });
    expect(security.ContentTypeOptions).toEqual({ Override: true });
    expect(security.FrameOptions).toEqual({ FrameOption: "DENY", Override: true });
    expect(security.ReferrerPolicy.ReferrerPolicy).toBe("no-referrer");
    expect(security.StrictTransportSecurity.AccessControlMaxAgeSec).toBe(31_536_000);
  });
});
