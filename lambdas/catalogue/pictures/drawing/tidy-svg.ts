import type { Document, Element } from "@xmldom/xmldom";
import { childElements, svgElement } from "./svg-element.ts";

const XLINK = "http://www.w3.org/1999/xlink";

/** What holds coordinates. */
const GEOMETRY = ["d", "height", "points", "r", "transform", "width", "x", "x1", "x2", "y", "y1", "y2", "cx", "cy"];

/**
 * Makes what the plotting library drew fit for a page with a strict content security policy, and small: no style, plain
 * links with their title, and coordinates of two decimals, so that the bytes are the same wherever it is drawn.
 */
export function tidySvg(document: Document, root: Element): void {
  for (const element of Array.from(root.getElementsByTagName("style"))) element.parentNode?.removeChild(element);
  for (const element of [root, ...Array.from(root.getElementsByTagName("*"))]) {
    element.removeAttribute("style");
    element.removeAttribute("aria-label");
    for (const name of GEOMETRY) roundAttribute(element, name);
    if (element.tagName === "a") tidyLink(document, element);
  }
}

function roundAttribute(element: Element, name: string): void {
  const value = element.getAttribute(name);
  if (value === null || !value.includes(".")) return;
  element.setAttribute(
    name,
    value.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2)) + 0)),
  );
}

/** A title names the link that it is a child of (SVG 2, section 5.5): the library puts it one element deeper. */
function tidyLink(document: Document, link: Element): void {
  const href = link.getAttributeNS(XLINK, "href");
  if (href !== null) {
    link.removeAttributeNS(XLINK, "href");
    link.setAttribute("href", href);
  }
  link.removeAttribute("fill");
  const [title] = Array.from(link.getElementsByTagName("title"));
  if (title === undefined) return;
  title.parentNode?.removeChild(title);
  link.insertBefore(svgElement(document, "title", {}, [title.textContent ?? ""]), link.firstChild);
  // What it shows is hidden from a screen reader, which would otherwise read the title of a mark and then its text.
  for (const child of childElements(link).slice(1)) child.setAttribute("aria-hidden", "true");
}
