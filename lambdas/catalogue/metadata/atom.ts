import { element, toXmlDocument, type Xml } from "./xml.ts";

/** A feed before it is written (RFC 4287, section 4.1.1). */
export interface Feed {
  /** Its own address, which is its id too: absolute. */
  readonly self: string;
  /** The page that it is about. */
  readonly page: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly rights: string;
  /** The newest one first, and at least one. */
  readonly entries: readonly FeedEntry[];
}

/** What a feed tells of (RFC 4287, section 4.1.2). */
export interface FeedEntry {
  /** Never means anything else: absolute, and of no other entry. */
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
}

/** Writes a feed (RFC 4287). */
export function toAtom({ self, page, title, authors, rights, entries }: Feed): string {
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? "";
  return toXmlDocument(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" },
      element("id", {}, self),
      element("title", {}, title),
      element("updated", {}, updated),
      ...authors.map((name) => element("author", {}, element("name", {}, name))),
      element("link", { rel: "self", type: "application/atom+xml", href: self }),
      element("link", { rel: "alternate", type: "text/html", href: page }),
      element("rights", {}, rights),
      ...entries.map(toEntry),
    ),
  );
}

function toEntry({ id, page, title, updated, summary }: FeedEntry): Xml {
  return element(
    "entry",
    {},
    element("id", {}, id),
    element("title", {}, title),
    element("updated", {}, updated),
    element("link", { rel: "alternate", type: "text/html", href: page }),
    element("summary", {}, summary),
  );
}
