import { type Markish, rect, ruleY, text } from "@observablehq/plot";
import type { Document } from "@xmldom/xmldom";
import { draw, type Words } from "../drawing/draw.ts";
import { type HatchName, hatch, toHatches } from "../drawing/hatches.ts";
import { type LegendItem, toLegend } from "../drawing/legend.ts";
import { paint } from "../drawing/palette.ts";
import { countOf, formatNumber } from "../drawing/words.ts";
import { TYPE_NAMES } from "./draw-claims.ts";
import { endOf, startOf } from "./lanes.ts";
import { FRAME, toTimeAxis } from "./time-axis.ts";
import type { TimeWindow } from "./time-window.ts";
import { PRECISIONS, TIMED_TYPES } from "./timeline-rows.ts";
import { toYearsPerBar, type YearCount } from "./year-counts.ts";

const BAND = 150;
const HEADING = 54;

/** How each exactness is filled, and what it is called. */
const LOOKS: Readonly<Record<(typeof PRECISIONS)[number], { readonly fill: HatchName; readonly label: string }>> = {
  day: { fill: "solid", label: "dated to a day" },
  month: { fill: "dense", label: "to a month" },
  one_of: { fill: "cross", label: "to one of two dates" },
  interval: { fill: "sparse", label: "to an interval" },
  year: { fill: "empty", label: "to a year" },
};

/** A bar's part: the claims of one exactness, on top of the more exact ones. */
interface Part extends YearCount {
  readonly below: number;
}

/** Draws how many claims there are by year, in a band for each type, all of one scale. */
export function drawCounts(words: Words, counts: readonly YearCount[], window: TimeWindow, width: number): string {
  const drawn = stackUp(counts.filter(({ is_drawn }) => is_drawn));
  const types = TIMED_TYPES.filter((type) => drawn.some(({ claim_type }) => claim_type === type));
  const known = PRECISIONS.filter((precision) => drawn.some(({ date_precision }) => date_precision === precision));
  const legend = toLegend(
    known.map((name) => toItem(words.id, name)),
    FRAME.marginLeft,
    width - 40,
  );
  const height = legend.height + types.length * (BAND + HEADING);
  const most = Math.max(...drawn.map(({ below, claims }) => below + claims));
  const bars = types.flatMap((type, index) => {
    const parts = drawn.filter(({ claim_type }) => claim_type === type);
    return toBand(words.id, type, parts, legend.height + (index + 1) * (BAND + HEADING), BAND / most, window);
  });
  return draw(words, {
    ...FRAME,
    width,
    height: height + 28,
    x: { type: "utc", domain: [new Date(startOf(window.from)), new Date(endOf(window))], axis: null },
    y: { type: "identity", axis: null },
    marks: (document: Document) => [
      toHatches(document, words.id, paint("link")),
      ...toTimeAxis(window, width, legend.height + 8, height + 2),
      ...bars,
      legend.toMark(document, 0),
    ],
  });
}

function stackUp(counts: readonly YearCount[]): readonly Part[] {
  const sums = new Map<string, number>();
  return counts.map((count) => {
    const key = `${count.claim_type} ${count.from_year}`;
    const below = sums.get(key) ?? 0;
    sums.set(key, below + count.claims);
    return { ...count, below };
  });
}

function toBand(
  id: string,
  type: (typeof TIMED_TYPES)[number],
  parts: readonly Part[],
  floor: number,
  scale: number,
  window: TimeWindow,
): readonly Markish[] {
  const total = parts.reduce((sum, { claims }) => sum + claims, 0);
  const label = `${TYPE_NAMES[type]} (${formatNumber(total)})`;
  const look = { fontSize: 13, fontWeight: 600, fill: "currentColor", stroke: paint("paper") };
  const bars = PRECISIONS.map((precision) =>
    rect(
      parts.filter(({ date_precision }) => date_precision === precision),
      {
        className: `counts ${precision}`,
        x1: ({ from_year }: Part) => new Date(startOf(Math.max(from_year, window.from))),
        x2: ({ to_year }: Part) => new Date(endOf({ from: window.from, to: Math.min(to_year, window.to) })),
        y1: ({ below }: Part) => floor - below * scale,
        y2: ({ below, claims }: Part) => floor - (below + claims) * scale,
        insetLeft: 1,
        insetRight: 1,
        fill: hatch(id, LOOKS[precision].fill, paint("link")),
        stroke: paint("link"),
        title: (part: Part) => toTitle(part),
      },
    ),
  );
  return [
    ruleY([floor], { stroke: paint("soft") }),
    ...bars,
    ...toTotals(parts, floor, scale, window),
    text([label], { ...look, frameAnchor: "left", y: floor - BAND - 30, dx: 4, textAnchor: "start" }),
  ];
}

/** The number of claims on top of each bar that has room for it. */
function toTotals(parts: readonly Part[], floor: number, scale: number, window: TimeWindow): readonly Markish[] {
  const bars = toYearsPerBar(window) === 1 && window.to - window.from < 20 ? parts : [];
  const tops = Array.from(Map.groupBy(bars, ({ from_year }) => from_year).values(), (group) => group.at(-1) as Part);
  return [
    text(tops, {
      x: ({ from_year }: Part) => new Date((startOf(from_year) + startOf(from_year + 1)) / 2),
      y: ({ below, claims }: Part) => floor - (below + claims) * scale - 8,
      text: ({ below, claims }: Part) => formatNumber(below + claims),
      fill: "currentColor",
      stroke: paint("paper"),
    }),
  ];
}

function toTitle({ claim_type, from_year, to_year, date_precision, claims }: Part): string {
  const years = from_year === to_year ? String(from_year) : `${from_year} to ${to_year}`;
  return `${years}: ${countOf(claims, `claim of type ${claim_type}`, `claims of type ${claim_type}`)} ${LOOKS[date_precision].label.replace("dated ", "")}`;
}

function toItem(id: string, precision: (typeof PRECISIONS)[number]): LegendItem {
  const { fill, label } = LOOKS[precision];
  const path = { d: "M-9,-5h18v10h-18z", fill: hatch(id, fill, paint("link")), stroke: paint("link") };
  return { label, paths: [path] };
}
