import { type DateRange, parseEdtf } from "../../claims/edtf.ts";

/** The days that a date may mean. All null where there is no date; `latest` null also where the end is open. */
export interface DateColumns {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DateRange["precision"] | null;
}

const NO_DATE: DateColumns = { earliest: null, latest: null, precision: null };

/** Reads the first and last day and the precision of an EDTF date. Throws a `RangeError` where it is not one. */
export function toDateColumns(date: string | undefined): DateColumns {
  if (date === undefined) return NO_DATE;
  const { earliest, latest, precision } = parseEdtf(date);
  return { earliest, latest: latest ?? null, precision };
}
