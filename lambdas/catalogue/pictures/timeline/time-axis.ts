import { type Markish, ruleX, ruleY, text } from "@observablehq/plot";
import { paint } from "../drawing/palette.ts";
import { startOf } from "./lanes.ts";
import { type TimeWindow, toTickYears } from "./time-window.ts";

/** How wide the timeline is: where there is room, so that its words stand beside it, and on a telephone. */
export const WIDTHS = { wide: 740, narrow: 340 } as const;

/** The room beside what is drawn. */
export const FRAME = { marginLeft: 12, marginRight: 28, marginTop: 0, marginBottom: 0 } as const;

/** The room that the number of a year needs. */
const YEAR = 44;

/** Lines at the begin of years, each with its year at the foot. */
export function toTimeAxis(window: TimeWindow, width: number, top: number, bottom: number): readonly Markish[] {
  const years = toTickYears(window, Math.floor(width / YEAR));
  return [
    ruleX(years, { x: toDate, y1: top, y2: bottom, stroke: paint("line") }),
    ruleY([bottom], { stroke: paint("soft") }),
    // The last line may be the end of the last year: no year begins there that anything is drawn in.
    text(
      years.filter((year) => year <= window.to),
      {
        x: toDate,
        y: bottom + 14,
        dx: 4,
        text: (year: number) => String(year),
        textAnchor: "start",
        fill: paint("soft"),
      },
    ),
  ];
}

function toDate(year: number): Date {
  return new Date(startOf(year));
}
