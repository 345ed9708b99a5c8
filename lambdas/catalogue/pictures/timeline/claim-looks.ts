import type { LegendItem } from "../drawing/legend.ts";
import { paint } from "../drawing/palette.ts";
import type { PRECISIONS } from "./timeline-rows.ts";

/** What marks are painted in. */
export const INK = paint("link");
const PALE = paint("mark");

/** How marks of each exactness look: height as a part of the lane, and paint. */
export const LOOKS = {
  day: { half: 3.5, fill: INK, stroke: INK },
  month: { half: 3.5, fill: INK, stroke: "none" },
  one_of: { half: 1.25, fill: INK, stroke: "none" },
  interval: { half: 1.5, fill: INK, stroke: "none" },
  year: { half: 2.5, fill: PALE, stroke: paint("silent") },
} as const;

/** What the legend says of each. */
export const LEGEND: Readonly<Record<(typeof PRECISIONS)[number], LegendItem>> = {
  day: { label: "a day", paths: [{ d: "M-3.5,0a3.5,3.5 0 1 0 7,0a3.5,3.5 0 1 0 -7,0", fill: INK }] },
  month: { label: "a month", paths: [{ d: "M-4,-3.5h8v7h-8z", fill: INK }] },
  one_of: {
    label: "one of two dates",
    paths: [{ d: "M-10,-3.5h4v2h12v-2h4v7h-4v-2h-12v2h-4z", fill: INK }],
  },
  interval: { label: "some time between two dates", paths: [{ d: "M-10,-1.5h20v3h-20z", fill: INK }] },
  year: { label: "a year", paths: [{ d: "M-10,-2.5h20v5h-20z", fill: PALE, stroke: paint("silent") }] },
};
