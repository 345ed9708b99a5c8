import { type Markish, type PlotOptions, plot } from "@observablehq/plot";
import type { Document, Element } from "@xmldom/xmldom";
import { childElements, newDocument, svgElement } from "./svg-element.ts";
import { tidySvg } from "./tidy-svg.ts";

/** The words of a picture that its drawing carries. */
export interface Words {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** What a picture is drawn from: options of the plotting library, and marks. */
export interface Drawing extends Omit<PlotOptions, "marks" | "document" | "title" | "caption"> {
  readonly width: number;
  readonly height: number;
  /** The marks, from the back to the front, made with the document that they are for. */
  marks(document: Document): readonly Markish[];
}

/** Scales of a drawing whose places are pixels. */
export const PIXELS = {
  margin: 0,
  x: { type: "identity", axis: null },
  y: { type: "identity", axis: null },
} as const;

/**
 * Draws a picture as one SVG element. It carries its title and text alternative; one with links is a group, since an image
 * hides what is in it (WAI-ARIA 1.2, `img`: children presentational), and then only its links are shown to a screen reader.
 */
export function draw({ id, title, summary }: Words, { marks, ...options }: Drawing): string {
  const document = newDocument();
  // The library makes its elements with the document that it is given, so that they are of this kind and no browser's.
  const size = { width: Math.ceil(options.width), height: Math.ceil(options.height) };
  const inDocument = { ...options, ...size, document, marks: [...marks(document)] } as unknown as PlotOptions;
  const root = plot(inDocument) as unknown as Element;
  tidySvg(document, root);
  const isLinked = root.getElementsByTagName("a").length > 0;
  for (const child of childElements(root)) if (isLinked && !hasLink(child)) child.setAttribute("aria-hidden", "true");
  root.setAttribute("class", "drawing");
  root.setAttribute("font-size", "12");
  root.setAttribute("role", isLinked ? "group" : "img");
  root.setAttribute("aria-labelledby", `${id}-title ${id}-desc`);
  root.insertBefore(svgElement(document, "desc", { id: `${id}-desc` }, [summary]), root.firstChild);
  root.insertBefore(svgElement(document, "title", { id: `${id}-title` }, [title]), root.firstChild);
  return String(root);
}

/** Takes an element that was made for a drawing as one of its marks. */
export function toMark(element: Element): Markish {
  return (() => element) as unknown as Markish;
}

function hasLink(element: Element): boolean {
  return element.tagName === "a" || element.getElementsByTagName("a").length > 0;
}
