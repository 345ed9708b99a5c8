import { SaxesParser } from "saxes";

/** An element of a drawing, as a parser reads it that is not the writer's. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text in it and in what it holds. */
  text: string;
  /** The classes of the groups that it is in. */
  readonly groups: readonly string[];
}

/** Reads a document of XML with namespaces. Throws an `Error` where it is not well-formed. */
export function parseSvg(svg: string): readonly ReadElement[] {
  const parser = new SaxesParser({ xmlns: true });
  const elements: ReadElement[] = [];
  const open: ReadElement[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.name, attribute.value]));
    const groups = open.flatMap((parent) => (parent.attributes.class ? [parent.attributes.class] : []));
    const element = { name, attributes: values, text: "", groups };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(svg).close();
  return elements;
}

/** The links of a drawing. */
export function linksOf(svg: string): readonly string[] {
  return parseSvg(svg)
    .filter(({ name }) => name === "a")
    .map(({ attributes }) => attributes.href ?? "");
}
