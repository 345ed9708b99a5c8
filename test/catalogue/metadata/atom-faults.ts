import { childrenOf, readXml, textsOf, type XmlElement } from "./read-xml.ts";

/** RFC 3339 in UTC, which RFC 4287, section 3.3, demands. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** What a feed breaks of RFC 4287, in words with the section. `self` is where it is read from. */
export function findAtomFaults(text: string, self: string): readonly string[] {
  const feed = readXml(text);
  const entries = childrenOf(feed, "entry");
  const links = childrenOf(feed, "link").filter(({ attributes }) => attributes.rel === "self");
  const updated = entries.map((entry) => textsOf(entry, "updated")[0] ?? "");
  const ids = [feed, ...entries].flatMap((one) => textsOf(one, "id"));
  const checks: readonly (readonly [boolean, string])[] = [
    [feed.name === "feed" && hasNamespace(feed), "2: the elements are not those of Atom"],
    [entries.length > 0, "a feed has an entry"],
    [entries.every((entry) => childrenOf(entry, "author").length > 0) || hasAuthor(feed), "4.1.1: there is no author"],
    [links.length === 1 && links[0]?.attributes.href === self, "4.1.1: the link to itself is another one"],
    [new Set(ids).size === ids.length, "4.2.6: an id is used twice"],
    [updated.toSorted().reverse().join() === updated.join(), "the entries are not in order"],
    [updated.includes(textsOf(feed, "updated")[0] ?? ""), "4.2.15: the feed is not as new as its newest entry"],
    [entries.every((entry) => hasAlternate(entry)), "4.1.2: an entry without content has no link to a page"],
  ];
  const faults = checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
  return [...faults, ...[feed, ...entries].flatMap(findElementFaults)];
}

/** Sections 4.1.1 and 4.1.2: exactly one id, title and updated, and at most one of each kind of page. */
function findElementFaults(element: XmlElement): readonly string[] {
  const [id = ""] = textsOf(element, "id");
  const once = ["id", "title", "updated"].filter((name) => childrenOf(element, name).length !== 1);
  return [
    ...once.map((name) => `4.1: ${id} has not exactly one ${name}`),
    ...(URL.canParse(id) ? [] : [`4.2.6: ${id} is no absolute address`]),
    ...textsOf(element, "updated").flatMap((time) => (TIME.test(time) ? [] : [`3.3: ${time} is no time`])),
    ...(childrenOf(element, "link").filter(({ attributes }) => attributes.rel === "alternate").length <= 1
      ? []
      : [`4.1: ${id} has two pages`]),
  ];
}

function hasNamespace(element: XmlElement): boolean {
  return element.namespace === "http://www.w3.org/2005/Atom" && element.children.every(hasNamespace);
}

function hasAuthor(feed: XmlElement): boolean {
  const authors = childrenOf(feed, "author");
  return authors.length > 0 && authors.every((author) => textsOf(author, "name").length === 1);
}

function hasAlternate(entry: XmlElement): boolean {
  return childrenOf(entry, "link").some(
    ({ attributes }) => attributes.rel === "alternate" && URL.canParse(attributes.href ?? ""),
  );
}
