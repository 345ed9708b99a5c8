import type { VNode } from "preact";
import { type Html, html } from "./html.ts";
import type { PartElement } from "./part.ts";

/** Makes a part into one of a page that is written, with what that page has to add at its end. */
export function toPartHtml({ tag, attributes, children }: PartElement, more?: Html): VNode {
  const made = children.map((child) => (typeof child === "string" ? child : toPartHtml(child)));
  return html`<${tag} ...${attributes}>${made}${more}<//>`;
}
