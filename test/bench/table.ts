import type { Measurement } from "./measure.ts";

/** One line of the table. */
export interface Line extends Measurement {
  readonly what: string;
  /** How many records were worked on; left out where the number means nothing. */
  readonly records?: number;
  /** How many times as long as the floor, start-up apart on both sides. */
  readonly ratio?: number;
}

const WHAT_WIDTH = 32;

/** The head of the table. It and the lines fit in 80 columns. */
export const HEAD = `${"what".padEnd(WHAT_WIDTH)}  seconds  cpu seconds  records/s     MB   ratio`;

/** One line of the table. */
export function describeLine({ what, records, seconds, cpuSeconds, megabytes, ratio }: Line): string {
  return [
    what.padEnd(WHAT_WIDTH),
    seconds.toFixed(2).padStart(9),
    cpuSeconds.toFixed(2).padStart(13),
    (records === undefined ? "" : (records / seconds).toFixed(0)).padStart(11),
    megabytes.toFixed(0).padStart(7),
    (ratio === undefined ? "" : ratio.toFixed(1)).padStart(8),
  ]
    .join("")
    .trimEnd();
}
