import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import fc from "fast-check";
import { parseAtomFeed } from "feedsmith";
import { beforeAll, describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { openCatalogue } from "../../../lambdas/catalogue/catalogue.ts";
import type { CatalogueInput } from "../../../lambdas/catalogue/catalogue-input.ts";
import { jsonLdBlock, toDocument } from "../../../lambdas/catalogue/html.ts";
import { planMetadata } from "../../../lambdas/catalogue/metadata/plan-metadata.ts";
import { element, toXmlDocument } from "../../../lambdas/catalogue/metadata/xml.ts";
import { HOSTILE } from "../../support/catalogue-input.ts";
import { findCffFaults } from "./cff-faults.ts";
import { expandStrictly } from "./linked-data.ts";
import { type WrittenMetadata, writeMetadata } from "./made-catalogue.ts";
import { childrenOf, readXml, textsOf } from "./read-xml.ts";

let metadata: WrittenMetadata;
beforeAll(async () => {
  metadata = await writeMetadata();
});

const ODD = [
  ...[HOSTILE, "]]>", "--", "</script>", "<!--", "'''", '"', "\\", "{", "}", "a: b # c", "- x", "@x{", "%s", "&amp;"],
  ...[
    "\u2028",
    "\u0085",
    "\u007f",
    "\ufeff",
    "\ufffe",
    "\uffff",
    "\ud800",
    "\u0000",
    "\u001b",
    "\r\n",
    "\t",
    "\u202e",
    "𝔘",
  ],
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), {
    maxLength: 6,
  })
  .map((parts) => `a${parts.join("")}z`);

/** The metadata of two releases, the second one withdrawn, of a dataset with these texts. */
function write(title: string, creator: string, yanked: string): ReadonlyMap<string, string> {
  const { input } = metadata;
  const [first, second] = input.releases;
  if (first === undefined || second === undefined) throw new Error("there are two releases");
  const made: CatalogueInput = {
    ...input,
    dataset: { ...input.dataset, title, description: title, keywords: [creator], creators: [{ name: creator }] },
    releases: [first, { ...second, yanked }],
    shown: first,
    data: { ...input.data, sources: input.data.sources.map((row) => ({ ...row, title })) },
  };
  const files = planMetadata(openCatalogue(made));
  return new Map([...files].map(({ path, chunks }) => [path, [...chunks()].join("")]));
}

/** What XML cannot hold is shown as U+FFFD. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
const toXmlText = (text: string) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");

describe("Metadata of any text", () => {
  it("stays parseable, and says the text as it is", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (title, creator, yanked) => {
        const files = write(title, creator, yanked);
        const read = (path: string) => files.get(path) ?? "";
        const croissant = JSON.parse(read("releases/1.0.1/croissant.json"));
        expect(croissant).toMatchObject({
          name: title,
          creator: [{ name: creator }],
          creativeWorkStatus: `Withdrawn: ${yanked}`,
        });
        await expandStrictly({ ...croissant, recordSet: [], distribution: [] });
        expect(JSON.parse(read("releases/1.0.1/csvw.json"))["dc:title"]).toBe(title);
        expect(JSON.parse(read("releases/1.0.1/citation.csl.json"))).toMatchObject([
          { title, author: [{ literal: creator }] },
        ]);
        const catalog = JSON.parse(read("catalog.jsonld"));
        expect(catalog["@graph"][1]).toMatchObject({ title, keyword: [creator] });
        const cff = parseYaml(read("releases/1.0.1/CITATION.cff"), { strict: true });
        expect(findCffFaults(cff)).toEqual([]);
        // YAML 1.2.2, section 5.1: a strict reader refuses others even in quotes.
        expect(read("releases/1.0.1/CITATION.cff")).not.toMatch(/[\x7f-\x84\x86-\x9f\ufffe\uffff]/);
        expect(cff).toMatchObject({ title, authors: [{ name: creator }], message: `Withdrawn: ${yanked}` });
        for (const [path, text] of files) if (path.endsWith(".xml")) readXml(text);
        const feed = readXml(read("releases/feed.xml"));
        expect(textsOf(feed, "title")).toEqual([toXmlText(`Releases of ${title}`)]);
        const [withdrawn] = childrenOf(feed, "entry").flatMap((entry) => textsOf(entry, "summary"));
        expect(withdrawn).toContain(toXmlText(yanked));
        expect(parseAtomFeed(read("releases/feed.xml")).entries).toHaveLength(2);
      }),
      { numRuns: 25 },
    );
  });

  /** TeX knows no control characters, and takes any white space for one space. */
  it("stays one entry of BibTeX, and says every printable text as it is", () => {
    const printable = fc
      .array(
        fc.constantFrom(
          ...ODD.filter((part) => /^[\x20-\x7e]+$/.test(part)),
          "é",
          "Ж",
          "漢",
          "–",
          " ",
          "``",
          "''",
          "?`",
          "<<",
          ",,",
          "$x_1^2$",
          "~",
        ),
        { maxLength: 8 },
      )
      .map((parts) => `a${parts.join("").replace(/\s+/g, " ")}z`);
    fc.assert(
      fc.property(printable, printable, (title, yanked) => {
        const { entries, errors } = parseBibtex(
          write(title, "Someone", yanked).get("releases/1.0.1/citation.bib") ?? "",
          { sentenceCase: false },
        );
        expect(errors).toEqual([]);
        expect(entries).toHaveLength(1);
        expect(entries[0]?.fields.title).toBe(title);
        expect(entries[0]?.fields.note).toContain(`Withdrawn: ${yanked}`);
      }),
      { numRuns: 60 },
    );
  });

  it("ends no block of a page that it is embedded in", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = toDocument(jsonLdBlock({ text }));
        const blocks = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script/gis)];
        expect(blocks).toHaveLength(1);
        expect(JSON.parse(blocks[0]?.[1] ?? "")).toEqual({ text });
      }),
    );
  });

  it("is one text of one element, and one attribute, of XML", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, attribute) => {
        const found = readXml(toXmlDocument(element("a", { b: attribute }, text)));
        expect(found).toMatchObject({ text: toXmlText(text), attributes: { b: toXmlText(attribute) }, children: [] });
      }),
    );
  });
});
