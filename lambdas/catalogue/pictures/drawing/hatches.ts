import type { Markish } from "@observablehq/plot";
import type { Document } from "@xmldom/xmldom";
import { toMark } from "./draw.ts";
import { svgElement } from "./svg-element.ts";

/** How a surface is filled, so that it can be told from its neighbours without its colour. */
export type HatchName = "solid" | "dense" | "sparse" | "cross" | "dots" | "empty";

/** The lines of one tile of 6 by 6 pixels, and how thick they are. */
const TILES = {
  dense: { d: "M-1,1l2,-2M0,6l6,-6M5,7l2,-2M-1,4l5,-5M2,7l5,-5", width: 1.5 },
  sparse: { d: "M-1,1l2,-2M0,6l6,-6M5,7l2,-2", width: 1 },
  cross: { d: "M0,0l6,6M0,6l6,-6", width: 0.8 },
  dots: { d: "M1,1.5h1.4M4,4.5h1.4", width: 1.4 },
} as const;

/** The value of `fill` for a surface that is hatched in a colour. */
export function hatch(id: string, name: HatchName, color: string, variant = ""): string {
  if (name === "solid") return color;
  return name === "empty" ? "none" : `url(#${id}-${name}${variant})`;
}

/** The definitions of the hatches of a picture in one colour. */
export function toHatches(document: Document, id: string, color: string, variant = ""): Markish {
  const patterns = Object.entries(TILES).map(([name, { d, width }]) => {
    const tile = { id: `${id}-${name}${variant}`, width: 6, height: 6, patternUnits: "userSpaceOnUse" };
    const lines = svgElement(document, "path", { d, stroke: color, "stroke-width": width, fill: "none" });
    return svgElement(document, "pattern", tile, [lines]);
  });
  return toMark(svgElement(document, "defs", {}, patterns));
}
