import { describe, expect, it } from "vitest";
import { inShort, resourceOf, resourcesOfType, statementsOf } from "./read-template.ts";
import { FULL, synthesize, synthesized } from "./synthesize.ts";

const { template } = synthesized();
const { DistributionConfig: site } = resourceOf(template, "SiteDistribution").Properties;
const behaviors = new Map<string, Readonly<Record<string, unknown>>>([
  ["*", site.DefaultCacheBehavior],
  ...site.CacheBehaviors.map((behavior: { readonly PathPattern: string }) => [behavior.PathPattern, behavior]),
]);
const REDIRECTS = ["latest/*", "v/*"];
const IMMUTABLE = ["snapshots/*", "releases/*", "keys/*"];
const bytes = [...behaviors.keys()].filter((path) => !REDIRECTS.includes(path));

/** What a cache of CloudFront, and one of a reader, keeps: the least, the usual and the longest time in seconds. */
function cacheOf(path: string) {
  const policy = resourceOf(template, String(inShort(behaviors.get(path)?.CachePolicyId)));
  const { MinTTL, DefaultTTL, MaxTTL } = policy.Properties.CachePolicyConfig;
  return [MinTTL, DefaultTTL, MaxTTL];
}

/** What the function at the edge makes of an answer that was found. */
function headerOf(path: string): unknown {
  const associations = behaviors.get(path)?.FunctionAssociations ?? [];
  const [association, ...others] = associations as { EventType: string; FunctionARN: unknown }[];
  expect(others).toEqual([]);
  expect(association?.EventType).toBe("viewer-response");
  const name = String(inShort(association?.FunctionARN)).replace(".FunctionARN", "");
  const { FunctionCode } = resourceOf(template, name).Properties;
  const handle = new Function(`${FunctionCode}; return handler;`)();
  return handle({ response: { headers: { etag: { value: "1" } } } }).headers;
}

describe("what everybody can read", () => {
  it("comes from the bucket, but for the redirects, which come from the function", () => {
    const origins = new Map(
      site.Origins.map(({ Id, DomainName }: Record<string, unknown>) => [Id, JSON.stringify(DomainName)]),
    );
    const from = (path: string) => origins.get(behaviors.get(path)?.TargetOriginId);
    for (const path of bytes) expect(from(path), path).toMatch(/DataBucket/);
    for (const path of REDIRECTS) expect(from(path), path).toMatch(/DownloaderFunctionFunctionUrl/);
  });

  it("is fetched with the signature of the distribution alone", () => {
    const controls = resourcesOfType(template, "AWS::CloudFront::OriginAccessControl");
    const configs = controls.map(([, { Properties }]) => Properties.OriginAccessControlConfig);
    expect(configs).toMatchObject([
      { OriginAccessControlOriginType: "s3", SigningBehavior: "always", SigningProtocol: "sigv4" },
      { OriginAccessControlOriginType: "lambda", SigningBehavior: "always", SigningProtocol: "sigv4" },
    ]);
    const allowed = statementsOf(template, "DataBucketPolicy").filter(({ Effect }) => Effect === "Allow");
    const SourceArn = "arn:AWS::Partition:cloudfront::AWS::AccountId:distribution/SiteDistribution";
    expect(allowed.map(inShort)).toMatchObject([
      {
        Action: ["s3:GetObject", "s3:ListBucket"],
        Principal: { Service: "cloudfront.amazonaws.com" },
        Condition: { StringEquals: { "AWS:SourceArn": SourceArn } },
      },
    ]);
  });

  it("is a 404 where there is nothing, and shows a page in place of a list", () => {
    expect(site.DefaultRootObject).toBe("index.html");
    const responses: { ErrorCode: number; ErrorCachingMinTTL: number; ResponseCode?: number }[] =
      site.CustomErrorResponses;
    expect(responses.map(({ ErrorCode }) => ErrorCode)).toEqual([403, 404, 500, 503]);
    for (const { ErrorCachingMinTTL, ResponseCode } of responses)
      expect([ErrorCachingMinTTL, ResponseCode]).toEqual([10, undefined]);
  });

  it.each([...behaviors])("is read over HTTPS, never written: %s", (_, behavior) => {
    expect(behavior).toMatchObject({
      ViewerProtocolPolicy: "redirect-to-https",
      AllowedMethods: ["GET", "HEAD", "OPTIONS"],
      ResponseHeadersPolicyId: { Ref: expect.stringMatching(/^SiteHeaders/) },
    });
  });
});

describe("a cache", () => {
  it.each(IMMUTABLE)("keeps %s for a year", (path) => {
    expect(cacheOf(path)).toEqual([31_536_000, 31_536_000, 31_536_000]);
    expect(headerOf(path)).toEqual({
      etag: { value: "1" },
      "cache-control": { value: "public, max-age=31536000, immutable" },
    });
  });

  it.each(["latest.json", "*"])("keeps %s for a minute", (path) => {
    expect(cacheOf(path)).toEqual([60, 60, 60]);
    expect(headerOf(path)).toMatchObject({ "cache-control": { value: "public, max-age=60" } });
  });

  it.each(REDIRECTS)("keeps a redirect of %s as long as the function says", (path) => {
    expect(cacheOf(path)).toEqual([0, 60, 31_536_000]);
    expect(behaviors.get(path)?.FunctionAssociations).toBeUndefined();
  });
});

describe("every answer", () => {
  const { ResponseHeadersPolicyConfig: headers } = resourceOf(template, "SiteHeaders").Properties;

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
    for (const path of bytes)
      expect(behaviors.get(path)?.OriginRequestPolicyId).toBe("88a5eaf4-2fd4-4709-b370-b4c650ea3fcf");
  });

  it("forbids browsers to frame it, to guess its type and to load what lies elsewhere", () => {
    const security = headers.SecurityHeadersConfig;
    expect(security.ContentSecurityPolicy.ContentSecurityPolicy).toMatch(
      /^default-src 'self'; .*frame-ancestors 'none'/,
    );
    expect(security.ContentTypeOptions).toEqual({ Override: true });
    expect(security.FrameOptions).toEqual({ FrameOption: "DENY", Override: true });
    expect(security.ReferrerPolicy.ReferrerPolicy).toBe("no-referrer");
    expect(security.StrictTransportSecurity.AccessControlMaxAgeSec).toBe(31_536_000);
  });
});

describe("a name of one's own", () => {
  it("comes with its certificate and TLS 1.2", () => {
    const named = synthesized(FULL).template;
    const config = resourceOf(named, "SiteDistribution").Properties.DistributionConfig;
    expect(config.Aliases).toEqual([FULL.domainName]);
    expect(config.ViewerCertificate).toMatchObject({
      AcmCertificateArn: FULL.certificateArn,
      MinimumProtocolVersion: "TLSv1.2_2021",
    });
    expect(named.toJSON().Outputs.SiteAddress.Value).toBe(`https://${FULL.domainName}`);
  });

  it.each([
    [{ domainName: "a.example.org" }, /one is missing/],
    [{ certificateArn: FULL.certificateArn }, /one is missing/],
    [{ ...FULL, domainName: "https://a" }, /write a name/],
    [{ ...FULL, certificateArn: FULL.certificateArn.replace("us-east-1", "eu-west-1") }, /us-east-1 only/],
  ])("is refused by half or wrong", (settings, message) => {
    expect(() => synthesize(settings)).toThrow(message);
  });
});
