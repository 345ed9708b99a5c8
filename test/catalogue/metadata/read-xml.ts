import { type SaxesAttributeNS, SaxesParser } from "saxes";

/** An element as a parser that knows nothing of the writer finds it. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly in it. */
  text: string;
}

/** Reads a document. Throws an `Error` where it is not well-formed (XML 1.0 and Namespaces in XML). */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = { name: "", namespace: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const top = () => open.at(-1) ?? root;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const entries = Object.values(attributes as Record<string, SaxesAttributeNS>).map(({ name, value }) => [
      name,
      value,
    ]);
    const element = { name: local, namespace: uri, attributes: Object.fromEntries(entries), children: [], text: "" };
    top().children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (part) => {
    top().text += part;
  });
  parser.write(text).close();
  const [element] = root.children;
  if (element === undefined) throw new Error("there is no element");
  return element;
}

/** The children of a name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The texts of the children of a name. */
export function textsOf(element: XmlElement, name: string): readonly string[] {
  return childrenOf(element, name).map(({ text }) => text);
}
