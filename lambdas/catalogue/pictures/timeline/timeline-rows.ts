import type { ClaimsRow } from "../../../snapshot/tables.generated.ts";
import type { PictureColumn } from "../picture.ts";

/** The types of claims that happen at a time, in the order of the picture's bands. */
export const TIMED_TYPES = ["event", "statement", "plan"] as const;

/** How exact a date is, the most exact first. */
export const PRECISIONS = ["day", "month", "one_of", "interval", "year"] as const;

/** A claim with its time. */
export type TimedClaim = Pick<ClaimsRow, "claim_id" | "text" | "date"> & {
  readonly claim_type: (typeof TIMED_TYPES)[number];
  readonly date_earliest: string;
  readonly date_latest: string | null;
  readonly date_precision: (typeof PRECISIONS)[number];
};

/** What the columns of the timeline's data hold where each claim is drawn. */
export const CLAIM_COLUMNS: readonly PictureColumn[] = [
  { name: "claim_id", description: "The claim; its page is /claims/<id>." },
  { name: "claim_type", description: "Event, statement or plan." },
  { name: "date", description: "The date as the dataset has it (EDTF)." },
  { name: "date_earliest", description: "The first day that the date may mean." },
  { name: "date_latest", description: "The last day that the date may mean; empty where its end is open." },
  { name: "date_precision", description: "How exact the date is: day, month, one_of, interval or year." },
  { name: "is_drawn", description: "Whether the time lies within the part that is drawn." },
  { name: "text", description: "The claim." },
];

/** What the columns of the timeline's data hold where claims are counted. */
export const COUNT_COLUMNS: readonly PictureColumn[] = [
  { name: "claim_type", description: "Event, statement or plan." },
  { name: "from_year", description: "The first year of the bar." },
  { name: "to_year", description: "The last year of the bar." },
  { name: "date_precision", description: "How exact the dates are: day, month, one_of, interval or year." },
  { name: "claims", description: "How many claims may begin in these years." },
  { name: "is_drawn", description: "Whether the years lie within the part that is drawn." },
];

/** The claims of events, statements and plans that have a date, and how many have none. */
export function toTimedClaims(claims: readonly ClaimsRow[]) {
  const timed: TimedClaim[] = [];
  let undated = 0;
  for (const { claim_id, text, claim_type, date, date_earliest, date_latest, date_precision } of claims) {
    if (claim_type !== "event" && claim_type !== "statement" && claim_type !== "plan") continue;
    if (date_earliest === null || date_precision === null) undated += 1;
    else timed.push({ claim_id, text, claim_type, date, date_earliest, date_latest, date_precision });
  }
  return { timed, undated };
}
