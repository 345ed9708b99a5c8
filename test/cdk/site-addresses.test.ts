import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ROUTES,
  toFilePath,
  toListPath,
  toRecordPath,
  toReleasePath,
  toSiteKey,
} from "../../lambdas/catalogue/routes.ts";
import { planKeys } from "./plan-keys.ts";
import { readSite } from "./read-site.ts";
import { synthesized } from "./synthesize.ts";

const site = readSite(synthesized().template);
const keys = await planKeys();
const FILES = ["PagesBucket"];
const PAGES = ["PagesBucket", "RecordPagesFunction"];

/** What comes of an address: who is asked, and for which key; or where it is sent. */
function ask(path: string, querystring: object = {}): unknown {
  const pattern = site.patternOf(path);
  const request = { uri: path, querystring };
  const edge = site.edgeOf(pattern, "viewer-request");
  const result = (edge?.({ request }) ?? request) as { uri?: string; headers?: { location: { value: string } } };
  if (result.headers?.location !== undefined) return { to: result.headers.location.value };
  return { of: site.originsOf(pattern), key: result.uri?.slice(1) };
}

const version = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)).map((parts) => parts.join("."));
const name = fc.stringMatching(/^[A-Za-z0-9._~@-]{1,12}$/).filter((text) => !/^\.+$/.test(text));
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `/${names.join("/")}`);
/** Every ending that routes.ts knows, and some that it does not. */
const ENDINGS = [
  "bib",
  "cff",
  "css",
  "csv",
  "html",
  "js",
  "json",
  "jsonld",
  "svg",
  "txt",
  "xml",
  "parquet",
  "md",
  "png",
  "0",
];

/** Who is asked for an address, and for which key. */
const ADDRESSES: readonly (readonly [address: string, of: readonly string[], key: string])[] = [
  [ROUTES.home, PAGES, "index.html"],
  [toRecordPath("claims", "c-000007"), PAGES, "claims/c-000007.html"],
  [toRecordPath("claims", "c-000007", "1.0.0"), PAGES, "claims/c-000007@1.0.0.html"],
  [toRecordPath("entities", "mira-holm"), PAGES, "entities/mira-holm.html"],
  [toListPath("sources", 2), PAGES, "sources/page/2.html"],
  ["/sources/gazette/feed.xml", PAGES, "sources/gazette/feed.xml"],
  [toReleasePath("1.0.0"), PAGES, "releases/1.0.0.html"],
  [toReleasePath("1.0.0", "croissant.json"), PAGES, "releases/1.0.0/croissant.json"],
  [toReleasePath("1.0.0", "citation.bib"), PAGES, "releases/1.0.0/citation.bib"],
  ["/releases/feed.xml", PAGES, "releases/feed.xml"],
  ["/assets/style-0123.css", FILES, "assets/style-0123.css"],
  ["/records/1.0.0/index.json", FILES, "records/1.0.0/index.json"],
  ["/robots.txt", PAGES, "robots.txt"],
  [toFilePath("claims.csv"), ["DownloaderFunction"], "latest/claims.csv"],
  [toFilePath("claims.csv", "1.0.0"), ["DownloaderFunction"], "v/1.0.0/claims.csv"],
  ["/latest.json", ["DataBucket"], "latest.json"],
  ["/releases/0000000001.json", ["DataBucket"], "releases/0000000001.json"],
  ["/snapshots/1.0.0-0123456789abcdef/claims.csv", ["DataBucket"], "snapshots/1.0.0-0123456789abcdef/claims.csv"],
  ["/keys/0123.pem", ["DataBucket"], "keys/0123.pem"],
];

describe("the key of an address", () => {
  const toKey = site.edgeOf("*", "viewer-request") ?? (() => undefined);
  const request = (uri: string) => ({ request: { uri, querystring: {} } });

  it("is the one that the catalogue writes, of any path", () => {
    const ended = fc.tuple(path, fc.constantFrom(...ENDINGS)).map(([text, ending]) => `${text}.${ending}`);
    fc.assert(
      fc.property(fc.oneof(path, ended, fc.constant("/")), (uri) => {
        expect(toKey(request(uri))).toEqual({ uri: `/${toSiteKey(uri)}`, querystring: {} });
      }),
      { numRuns: 2000 },
    );
  });

  it("is the one that the catalogue writes, of every ending that routes.ts lists and no other", () => {
    for (const ending of ENDINGS)
      expect(toKey(request(`/a.${ending}`))).toMatchObject({ uri: `/${toSiteKey(`/a.${ending}`)}` });
    for (const key of keys) expect(toKey(request(`/${key}`))).toMatchObject({ uri: `/${key}` });
  });

  it("has no query: the page reads that itself", () => {
    expect(ask("/claims", { type: { value: "event" } })).toEqual({ of: PAGES, key: "claims.html" });
  });
});

describe("a slash at the end", () => {
  it.each([
    ["/claims/", {}, "/claims"],
    ["/claims/c-000007@1.0.0/", {}, "/claims/c-000007@1.0.0"],
    ["/releases/1.0.0/", {}, "/releases/1.0.0"],
    ["/claims/", { type: { value: "event" }, q: { value: "a%20b" } }, "/claims?type=event&q=a%20b"],
    [
      "/claims/",
      { t: { value: "a", multiValue: [{ value: "a" }, { value: "b" }] }, x: { value: "" } },
      "/claims?t=a&t=b&x",
    ],
  ])("is left out by whoever is sent on: %s", (uri, querystring, to) => {
    expect(ask(uri, querystring)).toEqual({ to });
  });

  it.each(["//example.org/", "/\\example.org/", "/%2fexample.org/", "///", "//", "/a//b/"])(
    "sends nobody to another site: %s",
    (uri) => {
      expect(ask(uri)).toMatchObject({ of: PAGES });
    },
  );

  it("sends nobody to another site, whatever the path", () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (one, other) => {
        const result = ask(`/${one}${other}/`) as { to?: string };
        if (result.to !== undefined) expect(new URL(result.to, "https://a.example").host).toBe("a.example");
      }),
    );
  });
});

describe("an address", () => {
  it.each(ADDRESSES)("%s comes from %s as %s", (address, of, key) => {
    expect(ask(address)).toEqual({ of, key });
  });

  it("of a page that there is one of is a file of its name", () => {
    const { home: _, ...routes } = ROUTES;
    for (const route of Object.values(routes)) expect(ask(route)).toEqual({ of: PAGES, key: `${route.slice(1)}.html` });
  });

  it("of a record of the log is its key, of the first hundred million", () => {
    const record = fc.integer({ min: 1, max: 99_999_999 }).map((sequence) => String(sequence).padStart(10, "0"));
    fc.assert(
      fc.property(record, (digits) => {
        expect(ask(`/releases/${digits}.json`)).toEqual({ of: ["DataBucket"], key: `releases/${digits}.json` });
      }),
    );
  });

  it("of a file of a version is never taken for a record of the log, whatever its name", () => {
    const short = fc.stringMatching(/^[a-z.]{1,12}$/).map((text) => `${text}.json`);
    fc.assert(
      fc.property(version, fc.option(short, { nil: undefined }), (of, file) => {
        expect(ask(toReleasePath(of, file))).toMatchObject({ of: PAGES });
      }),
      { numRuns: 2000 },
    );
    // Ten characters between the two, as the name of a record has.
    expect(ask("/releases/1.0.0/dcat.json")).toEqual({ of: PAGES, key: "releases/1.0.0/dcat.json" });
  });

  it("of every file of the catalogue leads to it", () => {
    expect(keys.length).toBeGreaterThan(300);
    for (const key of keys) expect(ask(`/${key}`), key).toEqual({ of: expect.arrayContaining(FILES), key });
  });
});
