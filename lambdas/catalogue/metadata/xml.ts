/** A part of an XML document that is written, as opposed to a text that has to be escaped. */
export interface Xml {
  readonly xml: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // A reader turns these into spaces or drops them where they are not written as references (XML 1.0, sections 2.11 and 3.3.3).
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** What no XML document may hold, not even as a reference (XML 1.0, section 2.2): control characters and lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** Writes an element. Its children are elements and texts; a text is escaped, and what XML forbids becomes U+FFFD. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Xml | string)[]
): Xml {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const content = children.map((child) => (typeof child === "string" ? escapeXml(child) : child.xml)).join("");
  return { xml: content === "" ? `<${name}${start.join("")}/>` : `<${name}${start.join("")}>${content}</${name}>` };
}

/** Writes a document, in UTF-8, around its only element. */
export function toXmlDocument({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"'\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
