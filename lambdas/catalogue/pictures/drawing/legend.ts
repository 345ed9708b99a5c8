import type { Markish } from "@observablehq/plot";
import type { Document, Element } from "@xmldom/xmldom";
import { toMark } from "./draw.ts";
import { type Attributes, svgElement } from "./svg-element.ts";
import { estimateWidth } from "./words.ts";

/** What a mark looks like, and what it means. */
export interface LegendItem {
  readonly label: string;
  /** Paths around the origin, up to 20 pixels wide and 12 high. */
  readonly paths: readonly Attributes[];
}

const LINE = 20;
const SYMBOL = 28;

/** Lays the items of a legend out in lines of some width. */
export function toLegend(items: readonly LegendItem[], left: number, width: number): Legend {
  const placed: (LegendItem & { readonly x: number; readonly y: number })[] = [];
  let [x, y] = [left, LINE / 2];
  for (const item of items) {
    const room = SYMBOL + estimateWidth(item.label, 12) + 14;
    if (x > left && x + room > left + width) [x, y] = [left, y + LINE];
    placed.push({ ...item, x, y });
    x += room;
  }
  const height = items.length === 0 ? 0 : y + LINE / 2;
  const toLegendMark = (document: Document, top: number): Markish => {
    const parts = placed.flatMap((item) => toItem(document, item, top));
    return toMark(svgElement(document, "g", { class: "legend" }, parts));
  };
  return { height, toMark: toLegendMark };
}

/** A legend that is laid out. */
export interface Legend {
  readonly height: number;
  /** Makes the mark that draws it, so far from the top. */
  toMark(document: Document, top: number): Markish;
}

function toItem(
  document: Document,
  { label, paths, x, y }: LegendItem & { readonly x: number; readonly y: number },
  top: number,
): readonly Element[] {
  const at = `translate(${x + SYMBOL / 2 - 4},${y + top})`;
  const symbol = paths.map((attributes) => svgElement(document, "path", attributes));
  const words = { x: x + SYMBOL - 2, y: y + top, dy: "0.32em", "text-anchor": "start", fill: "currentColor" };
  return [svgElement(document, "g", { transform: at }, symbol), svgElement(document, "text", words, [label])];
}
