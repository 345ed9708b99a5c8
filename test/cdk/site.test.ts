import { describe, expect, it } from "vitest";
import { readSite } from "./read-site.ts";
import { inShort, resourceOf, resourcesOfType, statementsOf } from "./read-template.ts";
import { FULL, synthesize, synthesized } from "./synthesize.ts";

const { template } = synthesized();
const { config, behaviors, originsOf, edgeOf } = readSite(template);
const REDIRECTS = ["latest/*", "v/*"];
const PUBLISHED = ["snapshots/*", "releases/00????????.json", "keys/*"];
const DATA = [...PUBLISHED, "latest.json"];
const PAGES = ["*"];

/** What a cache of CloudFront looks at beside the path, and for how long it keeps what it found, in seconds. */
function cacheOf(path: string) {
  const policy = resourceOf(template, String(inShort(behaviors.get(path)?.CachePolicyId)));
  const {
    MinTTL,
    DefaultTTL,
    MaxTTL,
    ParametersInCacheKeyAndForwardedToOrigin: key,
  } = policy.Properties.CachePolicyConfig;
  const { CookiesConfig, HeadersConfig, QueryStringsConfig } = key;
  expect([CookiesConfig, HeadersConfig, QueryStringsConfig]).toEqual([
    { CookieBehavior: "none" },
    { HeaderBehavior: "none" },
    { QueryStringBehavior: "none" },
  ]);
  return [MinTTL, DefaultTTL, MaxTTL];
}

/** What the function at the edge makes of an answer that was found. */
function headerOf(path: string): unknown {
  const response = { headers: { etag: { value: "1" } } };
  const edge = edgeOf(path, "viewer-response");
  return edge && (edge({ response }) as typeof response).headers;
}

/** Who may call a distribution's origin: the service, for this distribution. */
const OF_THE_SITE = {
  Action: ["s3:GetObject", "s3:ListBucket"],
  Principal: { Service: "cloudfront.amazonaws.com" },
  Condition: {
    StringEquals: { "AWS:SourceArn": "arn:AWS::Partition:cloudfront::AWS::AccountId:distribution/SiteDistribution" },
  },
};

describe("what everybody can read", () => {
  it("is what is published, the redirects, and the catalogue for all the rest", () => {
    expect([...behaviors.keys()].toSorted()).toEqual(
      [...DATA, ...REDIRECTS, "assets/*", "records/*", ...PAGES].toSorted(),
    );
    for (const path of DATA) expect(originsOf(path), path).toEqual(["DataBucket"]);
    for (const path of REDIRECTS) expect(originsOf(path), path).toEqual(["DownloaderFunction"]);
    for (const path of ["assets/*", "records/*"]) expect(originsOf(path), path).toEqual(["PagesBucket"]);
  });

  it("is of a page the file that it has, and made where it has none: of a record, or one that says what there is instead", () => {
    for (const path of PAGES) expect(originsOf(path), path).toEqual(["PagesBucket", "RecordPagesFunction"]);
    expect(config.OriginGroups.Items).toHaveLength(1);
    const [{ FailoverCriteria }] = config.OriginGroups.Items;
    expect(FailoverCriteria.StatusCodes).toEqual({ Items: [403, 404], Quantity: 2 });
  });

  it("is fetched with the signature of the distribution alone", () => {
    const controls = resourcesOfType(template, "AWS::CloudFront::OriginAccessControl");
    const configs = controls.map(([, { Properties }]) => Properties.OriginAccessControlConfig);
    const signed = { SigningBehavior: "always", SigningProtocol: "sigv4" };
    const types = configs.map(({ OriginAccessControlOriginType }) => OriginAccessControlOriginType);
    expect(types.toSorted()).toEqual(["lambda", "lambda", "s3", "s3"]);
    for (const one of configs) expect(one).toMatchObject(signed);
    for (const { OriginAccessControlId } of config.Origins) expect(OriginAccessControlId).toBeDefined();
    for (const policy of ["DataBucketPolicy", "PagesBucketPolicy"]) {
      const allowed = statementsOf(template, policy).filter(({ Effect }) => Effect === "Allow");
      expect(allowed.map(inShort)).toMatchObject([OF_THE_SITE]);
    }
  });

  it("is a 404 where there is nothing, and shows a page in place of a list", () => {
    expect(config.DefaultRootObject).toBe("index.html");
    const responses: { ErrorCode: number; ErrorCachingMinTTL: number; ResponseCode?: number }[] =
      config.CustomErrorResponses;
    expect(responses.map(({ ErrorCode }) => ErrorCode)).toEqual([403, 404, 500, 503]);
    for (const { ErrorCachingMinTTL, ResponseCode } of responses)
      expect([ErrorCachingMinTTL, ResponseCode]).toEqual([10, undefined]);
  });

  it.each([...behaviors])("is read over HTTPS, never written: %s", (_, behavior) => {
    expect(behavior).toMatchObject({
      ViewerProtocolPolicy: "redirect-to-https",
      AllowedMethods: ["GET", "HEAD", "OPTIONS"],
      ResponseHeadersPolicyId: { Ref: expect.stringMatching(/^SiteBehaviorsHeaders/) },
    });
  });
});

describe("a cache", () => {
  it.each([...PUBLISHED, "assets/*"])("keeps %s for a year", (path) => {
    expect(cacheOf(path)).toEqual([31_536_000, 31_536_000, 31_536_000]);
    expect(headerOf(path)).toEqual({
      etag: { value: "1" },
      "cache-control": { value: "public, max-age=31536000, immutable" },
    });
  });

  it("keeps the records that pages are made from for an hour", () => {
    expect(cacheOf("records/*")).toEqual([3600, 3600, 3600]);
    expect(headerOf("records/*")).toMatchObject({ "cache-control": { value: "public, max-age=3600" } });
  });

  it.each(["latest.json", ...PAGES])("keeps %s for a minute", (path) => {
    expect(cacheOf(path)).toEqual([60, 60, 60]);
    expect(headerOf(path)).toMatchObject({ "cache-control": { value: "public, max-age=60" } });
  });

  it.each(REDIRECTS)("keeps a redirect of %s as long as the function says", (path) => {
    expect(cacheOf(path)).toEqual([0, 60, 31_536_000]);
    expect(behaviors.get(path)?.FunctionAssociations).toBeUndefined();
  });

  it("is asked under another address only for pages", () => {
    const isRewritten = (path: string) => edgeOf(path, "viewer-request") !== undefined;
    expect([...behaviors.keys()].filter(isRewritten).toSorted()).toEqual(PAGES.toSorted());
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
