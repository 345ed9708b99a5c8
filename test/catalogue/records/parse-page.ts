import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import type { Frame } from "../../../lambdas/catalogue/frame.ts";
import { renderPage } from "../../../lambdas/catalogue/layout.ts";
import { toRecordPage } from "../../../lambdas/catalogue/pages/record.ts";
import type { CatalogueRecord } from "../../../lambdas/catalogue/records/record.ts";

/** A page as a reader of markup that knows nothing of ours sees it. */
export interface ParsedPage {
  readonly html: string;
  readonly document: Document;
  /** Its JSON-LD, where it has some. */
  readonly jsonLd: unknown;
}

const JSON_LD = /<script type="application\/ld\+json">(.*?)<\/script>/s;

/** Renders and parses the page of a record. Throws where its markup is not well formed. */
export function parsePage(frame: Frame, record: CatalogueRecord, version?: string): ParsedPage {
  const html = renderPage(frame, toRecordPage(frame, record, version));
  const jsonLd = JSON_LD.exec(html)?.[1];
  // Well formed also as XML, which a strict parser reads; what stands in a script is none.
  const xml = html.replace("<!doctype html>", "").replace(JSON_LD, "").trim();
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const document = new DOMParser({ onError }).parseFromString(xml, "text/xml");
  return { html, document, jsonLd: jsonLd === undefined ? undefined : JSON.parse(jsonLd) };
}

/** The text of an element as it is read, with white space as one space. */
export function textOf(element: Pick<Element, "textContent"> | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** All elements of a name within another one, in their order. */
export function elementsOf(within: Pick<Document, "getElementsByTagName">, name: string): readonly Element[] {
  return Array.from(within.getElementsByTagName(name));
}

/** The targets of all links of a page, those of its head too. */
export function hrefsOf(page: ParsedPage): readonly string[] {
  return [...elementsOf(page.document, "a"), ...elementsOf(page.document, "link")].map(
    (element) => element.getAttribute("href") ?? "",
  );
}
