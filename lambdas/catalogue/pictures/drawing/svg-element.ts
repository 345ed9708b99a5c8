import { DOMImplementation, type Document, type Element } from "@xmldom/xmldom";

const SVG = "http://www.w3.org/2000/svg";

/** The attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An empty document, for the plotting library to make its elements with. */
export function newDocument(): Document {
  return new DOMImplementation().createDocument("http://www.w3.org/1999/xhtml", "html");
}

/** Makes an element of SVG. Text among its children stays text. */
export function svgElement(
  document: Document,
  name: string,
  attributes: Attributes,
  children: readonly (Element | string)[] = [],
): Element {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  for (const child of children) element.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  return element;
}

/** The elements among the children of one. */
export function childElements(parent: Element): readonly Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
}
