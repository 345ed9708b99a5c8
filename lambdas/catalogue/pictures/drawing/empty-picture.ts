import { text } from "@observablehq/plot";
import { draw, type Words } from "./draw.ts";
import { paint } from "./palette.ts";

/** Draws a picture that has nothing to show, and says so in place of marks. */
export function drawNothing(words: Words): string {
  const marks = () => [
    text([words.summary], { frameAnchor: "middle", fontSize: 14, fill: paint("soft"), lineWidth: 36 }),
  ];
  return draw(words, { width: 640, height: 120, marks });
}
