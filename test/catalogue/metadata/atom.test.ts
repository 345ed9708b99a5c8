import { parseAtomFeed } from "feedsmith";
import { beforeAll, describe, expect, it } from "vitest";
import { openCatalogue } from "../../../lambdas/catalogue/catalogue.ts";
import { planMetadata } from "../../../lambdas/catalogue/metadata/plan-metadata.ts";
import { toFeedLink } from "../../../lambdas/catalogue/metadata/release-metadata.ts";
import { MOST_RECORD_PAGES } from "../../../lambdas/catalogue/record-pages.ts";
import { HOSTILE, SITE } from "../../support/catalogue-input.ts";
import { findAtomFaults } from "./atom-faults.ts";
import { type WrittenMetadata, writeMetadata } from "./made-catalogue.ts";
import { childrenOf, readXml, textsOf } from "./read-xml.ts";

let metadata: WrittenMetadata;
let feeds: readonly string[];
beforeAll(async () => {
  metadata = await writeMetadata();
  feeds = metadata.paths.filter((path) => path.endsWith("feed.xml"));
});

const RELEASES = "releases/feed.xml";

describe("Atom", () => {
  it("every feed keeps the rules of RFC 4287 and is read by a feed reader", () => {
    for (const path of feeds) {
      const text = metadata.file(path);
      expect(findAtomFaults(text, `${SITE}/${path}`), path).toEqual([]);
      const entries = childrenOf(readXml(text), "entry");
      expect(parseAtomFeed(text).entries?.map(({ id }) => id)).toEqual(
        entries.flatMap((entry) => textsOf(entry, "id")),
      );
    }
  });

  it("a withdrawal is news on the day that it was made, where that is known", async () => {
    const yankedOn = "2025-04-05T06:07:08Z";
    const releases = metadata.input.releases.map((one) => (one.yanked === undefined ? one : { ...one, yankedOn }));
    const later = [...planMetadata(openCatalogue({ ...metadata.input, releases }))];
    const read = (path: string) => [...(later.find((file) => file.path === path)?.chunks() ?? [])].join("");
    const feed = readXml(read(RELEASES));
    expect(textsOf(feed, "updated")).toEqual([yankedOn]);
    const dated = childrenOf(feed, "entry").map((entry) => [...textsOf(entry, "title"), ...textsOf(entry, "updated")]);
    expect(dated).toContainEqual(["Version 1.0.1 (withdrawn)", yankedOn]);
    expect(read("catalog.jsonld").split(`"modified": "${yankedOn}"`)).toHaveLength(3);
  });

  it("there is one feed of the releases, and one for each source and entity", () => {
    const { sources, entities } = metadata.input.data;
    const paths = [
      ...sources.map((row) => `sources/${row.source_id}/feed.xml`),
      ...entities.map((row) => `entities/${row.entity_id}/feed.xml`),
    ];
    expect(feeds.toSorted()).toEqual([RELEASES, ...paths].toSorted());
    expect(toFeedLink("sources", `${sources[0]?.source_id}`)).toMatchObject({ rel: "alternate", href: `/${paths[0]}` });
  });

  it("the feed of releases tells of each one, the newest first, and of the withdrawn one that it is", () => {
    const { entries } = parseAtomFeed(metadata.file(RELEASES));
    expect(entries?.map(({ title }) => title?.value)).toEqual([
      "Version 1.1.1",
      "Version 1.1.0",
      "Version 1.0.1 (withdrawn)",
      "Version 1.0.0",
    ]);
    expect(entries?.map(({ updated }) => updated)).toEqual(metadata.input.releases.map(({ date }) => date).reverse());
    expect(entries?.[2]?.summary?.value).toBe(
      `Withdrawn: a note was wrong ${HOSTILE}. Changed since 1.0.0: 1 of claims changed.`,
    );
  });

  it("the feed of a record has an entry for each release that changed it, and one where none did", () => {
    for (const record of metadata.catalogue.records.entities()) {
      const { entries, title } = parseAtomFeed(metadata.file(`entities/${record.id}/feed.xml`));
      const versions = record.history.length > 0 ? record.history.map(({ version }) => version) : ["1.0.0"];
      expect(entries?.map(({ id }) => id)).toEqual(
        versions.map((version) => `${SITE}/entities/${record.id}#${version}`),
      );
      expect(title?.value).toBe(`Changes of ${record.entity.name}`);
    }
    const histories = [...metadata.catalogue.records.entities()].map(({ history }) => history.length);
    expect(histories).toContain(0);
    expect(Math.max(...histories)).toBeGreaterThan(0);
  });

  it("above a number of records only the releases have a feed", () => {
    const [id] = metadata.input.data.ids;
    if (id === undefined) throw new Error("there is an id");
    const ids = Array.from({ length: MOST_RECORD_PAGES + 1 }, (_, place) => ({
      ...id,
      kind: "claim" as const,
      id: `x-${place}`,
    }));
    const catalogue = openCatalogue({ ...metadata.input, data: { ...metadata.input.data, ids } });
    const paths = [...planMetadata(catalogue)].map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith("feed.xml"))).toEqual([RELEASES]);
  });
});

describe("Atom, with a fault", () => {
  it.each<[string, string | RegExp, string, RegExp]>([
    ["no author", /<author>.*?<\/author>/, "", /4\.1\.1/],
    ["no link to itself", 'rel="self"', 'rel="related"', /4\.1\.1/],
    ["an id that is used twice", "/releases/1.1.0</id>", "/releases/1.1.1</id>", /4\.2\.6/],
    ["an id that is no address", `<id>${SITE}/releases/1.1.0</id>`, "<id>1.1.0</id>", /4\.2\.6/],
    ["a day without a time", "2025-03-01T00:00:00Z", "2025-03-01", /3\.3/],
    ["another order", /(<entry>.*?<\/entry>)(<entry>.*?<\/entry>)/, "$2$1", /order/],
    ["an entry without a title", "<title>Version 1.1.0</title>", "", /exactly one title/],
    ["the namespace of another format", "http://www.w3.org/2005/Atom", "http://purl.org/rss/1.0/", /2:/],
  ])("is refused for %s", (_, part, by, message) => {
    const text = metadata.file(RELEASES).replace(part, by);
    expect(findAtomFaults(text, `${SITE}/${RELEASES}`).join("\n")).toMatch(message);
  });

  it.each([
    ["a text that was not escaped", "<title>Version 1.1.0", "<title>R&D <b>Version 1.1.0"],
    ["a control character", "Version 1.1.0", "Version \u0001"],
    ["a reference to a control character", "Version 1.1.0", "Version &#1;"],
  ])("is not well-formed with %s", (_, part, by) => {
    expect(() => readXml(metadata.file(RELEASES).replace(part, by))).toThrow();
  });
});
