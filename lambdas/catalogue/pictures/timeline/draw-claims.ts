import { dot, type Markish, rect, ruleY, text } from "@observablehq/plot";
import { toRecordPath } from "../../routes.ts";
import { draw, type Words } from "../drawing/draw.ts";
import { toLegend } from "../drawing/legend.ts";
import { paint } from "../drawing/palette.ts";
import { cutText, formatNumber, TITLE_LENGTH } from "../drawing/words.ts";
import { INK, LEGEND, LOOKS } from "./claim-looks.ts";
import { type Band, endOf, type PlacedClaim, startOf, toBands } from "./lanes.ts";
import { FRAME, toTimeAxis } from "./time-axis.ts";
import type { TimeWindow } from "./time-window.ts";
import { PRECISIONS, type TimedClaim } from "./timeline-rows.ts";

/** Up to how many marks each is a link, which is a stop for who moves by keyboard. */
export const MOST_LINKS = 120;

const LANE = 8;
const HEADING = 30;
/** A month must not seem to be a season on a telephone, and still be seen. */
const toNarrowest = (width: number) => (width < 500 ? 4 : 6);

/** The name of each type of claim, for many. */
export const TYPE_NAMES = { event: "Events", statement: "Statements", plan: "Plans" } as const;

/** Draws each claim as one mark: the wider, the less exactly its time is known. */
export function drawClaims(words: Words, claims: readonly TimedClaim[], window: TimeWindow, width: number): string {
  const [start, end] = [startOf(window.from), endOf(window)];
  const inner = width - FRAME.marginLeft - FRAME.marginRight;
  const bands = toBands(claims, window, ((end - start) * toNarrowest(width)) / inner);
  const known = PRECISIONS.filter((precision) => claims.some(({ date_precision }) => date_precision === precision));
  const legend = toLegend(
    known.map((precision) => LEGEND[precision]),
    FRAME.marginLeft,
    inner,
  );
  const height = bands.reduce((sum, { lanes }) => sum + HEADING + lanes * LANE, legend.height + 6);
  const isLinked = claims.length <= MOST_LINKS;
  return draw(words, {
    ...FRAME,
    width,
    height: height + 28,
    x: { type: "utc", domain: [new Date(start), new Date(end)], axis: null },
    y: { type: "identity", axis: null },
    marks: (document) => [
      ...toTimeAxis(window, width, legend.height + 8, height + 4),
      ...toBandMarks(bands, legend.height + 6, isLinked),
      legend.toMark(document, 0),
    ],
  });
}

function toBandMarks(bands: readonly Band[], top: number, isLinked: boolean): readonly Markish[] {
  let y = top;
  return bands.flatMap((band) => {
    const heading = y + 14;
    y += HEADING + band.lanes * LANE;
    const floor = y;
    const toY = ({ lane }: PlacedClaim) => floor - (lane + 0.5) * LANE;
    const label = `${TYPE_NAMES[band.type]} (${formatNumber(band.placed.length)})`;
    return [
      ruleY([floor + 1], { stroke: paint("line") }),
      text([label], {
        frameAnchor: "left",
        y: heading,
        dx: 4,
        textAnchor: "start",
        fontSize: 13,
        fontWeight: 600,
        fill: "currentColor",
        stroke: paint("paper"),
      }),
      ...PRECISIONS.flatMap((precision) => toMarks(precision, band, toY, isLinked)),
      ...toArrows(band, toY),
    ];
  });
}

function toMarks(
  precision: (typeof PRECISIONS)[number],
  { placed }: Band,
  toY: (claim: PlacedClaim) => number,
  isLinked: boolean,
): readonly Markish[] {
  const marks = placed.filter(({ claim }) => claim.date_precision === precision);
  if (marks.length === 0) return [];
  const { half, fill, stroke } = LOOKS[precision];
  const look = { fill, stroke, className: `claims ${precision}`, ...toWords(isLinked) };
  if (precision === "day") return [dot(marks, { ...look, x: toMiddle, y: toY, r: half, stroke: "none" })];
  const bar = {
    x1: ({ from }: PlacedClaim) => new Date(from),
    x2: ({ to }: PlacedClaim) => new Date(to),
    y1: (claim: PlacedClaim) => toY(claim) - half,
    y2: (claim: PlacedClaim) => toY(claim) + half,
    rx: 1,
  };
  return precision === "one_of"
    ? [rect(marks, { ...bar, ...look }), ...toEnds(marks, toY)]
    : [rect(marks, { ...bar, ...look })];
}

/** The two dates that a claim may have, at the ends of the line that joins them. */
function toEnds(marks: readonly PlacedClaim[], toY: (claim: PlacedClaim) => number): readonly Markish[] {
  const end = { y: toY, r: 3, symbol: "square2", fill: INK } as const;
  return [
    dot(
      marks.filter(({ cameBefore }) => !cameBefore),
      { ...end, x: ({ from }: PlacedClaim) => new Date(from), dx: 2 },
    ),
    dot(
      marks.filter(({ goesOn }) => !goesOn),
      { ...end, x: ({ to }: PlacedClaim) => new Date(to), dx: -2 },
    ),
  ];
}

/** Arrows where a time goes on, or began, beyond what is drawn. */
function toArrows({ placed }: Band, toY: (claim: PlacedClaim) => number): readonly Markish[] {
  const arrow = { y: toY, symbol: "triangle", r: 3.5, fill: INK } as const;
  return [
    dot(
      placed.filter(({ goesOn }) => goesOn),
      { ...arrow, x: ({ to }: PlacedClaim) => new Date(to), rotate: 90, dx: 3 },
    ),
    dot(
      placed.filter(({ cameBefore }) => cameBefore),
      { ...arrow, x: ({ from }: PlacedClaim) => new Date(from), rotate: -90, dx: -3 },
    ),
  ];
}

function toWords(isLinked: boolean) {
  const title = ({ claim }: PlacedClaim) => cutText(`${claim.date}: ${claim.text}`, TITLE_LENGTH);
  return isLinked ? { title, href: ({ claim }: PlacedClaim) => toRecordPath("claims", claim.claim_id) } : { title };
}

function toMiddle({ from, to }: PlacedClaim): Date {
  return new Date((from + to) / 2);
}
