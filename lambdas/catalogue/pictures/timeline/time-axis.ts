import { type Markish, ruleX, ruleY, text } from "@observablehq/plot";
import { paint } from "../drawing/palette.ts";
import { startOf } from "./lanes.ts";
import { type TimeWindow, toTickYears } from "./time-window.ts";

/** How wide the timeline is, and the room beside what is drawn. */
export const FRAME = { width: 840, marginLeft: 12, marginRight: 28, marginTop: 0, marginBottom: 0 } as const;

/** Lines at the begin of years, each with its year at the foot. */
export function toTimeAxis(window: TimeWindow, top: number, bottom: number): readonly Markish[] {
  const years = toTickYears(window, 16);
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
