import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { HtmlValidate } from "html-validate";
import { type Catalogue, openCatalogue } from "../../lambdas/catalogue/catalogue.ts";
import type { CatalogueInput } from "../../lambdas/catalogue/catalogue-input.ts";
import { type Page, renderPage } from "../../lambdas/catalogue/layout.ts";

/** A page as a browser gets it, and as it reads it. */
export interface ReadPage {
  readonly text: string;
  readonly document: Document;
}

/** Makes a page of a catalogue, and reads it. */
export function readPage(input: CatalogueInput, toPage: (catalogue: Catalogue) => Page): ReadPage {
  const catalogue = openCatalogue(input);
  const text = renderPage(catalogue.frame, toPage(catalogue));
  return { text, document: new DOMParser().parseFromString(text, "text/html") };
}

/** The elements of a name below another one, of a class if one is given, in the order of the page. */
export function findAll(parent: Document | Element | undefined, name: string, of?: string): readonly Element[] {
  const found = [...(parent?.getElementsByTagName(name) ?? [])];
  return of === undefined ? found : found.filter((element) => element.getAttribute("class") === of);
}

/** The text of an element or of a whole page, white space aside. */
export function textOf(of: Element | Document | undefined): string {
  const text = of && "documentElement" in of ? of.documentElement?.textContent : of?.textContent;
  return toPlain(text ?? "");
}

/** A text as `textOf` gives it. */
export function toPlain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Where the links of a page lead. */
export function linksOf(parent: Document | Element | undefined): readonly (string | null)[] {
  return findAll(parent, "a").map((link) => link.getAttribute("href"));
}

/** How void elements are written is up to the library; a region that scrolls is a `div` like others that do not. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: { "doctype-style": "off", "void-style": "off", "prefer-native-element": "off" },
});

/** What a validator finds wrong with the markup of a page. */
export async function findFaults({ text }: ReadPage): Promise<readonly string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}
