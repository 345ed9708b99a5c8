import type { Catalogue } from "../../catalogue.ts";
import { drawNothing } from "../drawing/empty-picture.ts";
import type { Picture } from "../picture.ts";
import { describeTimeline } from "./describe-timeline.ts";
import { drawClaims } from "./draw-claims.ts";
import { drawCounts } from "./draw-counts.ts";
import { WIDTHS } from "./time-axis.ts";
import { toSide, toTimeWindow } from "./time-window.ts";
import { CLAIM_COLUMNS, COUNT_COLUMNS, toTimedClaims } from "./timeline-rows.ts";
import { toYearCounts } from "./year-counts.ts";

/** Up to how many claims each has a mark of its own; above, they are counted by year. */
export const MOST_MARKS = 200;

const NAMES = { id: "timeline", title: "When it is said to have happened" };

/** The picture of claimed events, statements and plans by their time, and by how exactly it is known. */
export function toTimeline({ input }: Catalogue): Picture {
  const { timed, undated } = toTimedClaims(input.data.claims);
  const window = toTimeWindow(timed);
  const words = { ...NAMES, ...describeTimeline(timed, undated, window, timed.length > MOST_MARKS) };
  if (timed.length === 0) return { ...words, svg: drawNothing(words), columns: CLAIM_COLUMNS, data: [] };
  if (timed.length > MOST_MARKS) {
    const counts = toYearCounts(timed, window);
    const drawing = toDrawings((width) => drawCounts(words, counts, window, width));
    return { ...words, ...drawing, columns: COUNT_COLUMNS, data: counts };
  }
  const data = timed.map((claim) => ({ ...claim, is_drawn: toSide(window, claim) === "within" }));
  const drawn = timed.filter((claim) => toSide(window, claim) === "within");
  return { ...words, ...toDrawings((width) => drawClaims(words, drawn, window, width)), columns: CLAIM_COLUMNS, data };
}

function toDrawings(drawIn: (width: number) => string): Pick<Picture, "svg" | "narrow"> {
  return { svg: drawIn(WIDTHS.wide), narrow: drawIn(WIDTHS.narrow) };
}
