import type { Fault } from "../../support/wire-s3/script.ts";

/** A fault, in words, and how many requests in a row meet it. */
export interface WireFault {
  readonly name: string;
  readonly fault: Fault;
  readonly times: number;
  /** Whether what is yet to land does only after the next run, and not before it. */
  readonly landsAfter?: true;
}

const SERVER_ERROR = { status: 500, code: "InternalError" };
const NEVER_BY_ITSELF = { kind: "late", after: Number.POSITIVE_INFINITY } as const;
const refuse = (status: number, code: string) => ({ kind: "refuse", status, code }) as const;

/** More often than any run asks. */
const ALWAYS = 99;

function often(name: string, fault: Fault, ...times: readonly number[]): readonly WireFault[] {
  return times.map((count) => ({ name: `${name} ${count === ALWAYS ? "always" : `x ${count}`}`, fault, times: count }));
}

/** What befalls a write. */
export const PUT_FAULTS: readonly WireFault[] = [
  ...often("answer lost", { kind: "lose-answer" }, 1, 2, ALWAYS),
  ...often("500 before", { kind: "refuse", ...SERVER_ERROR }, 1, ALWAYS),
  ...often("500 after", { kind: "error-after", ...SERVER_ERROR }, 1, ALWAYS),
  ...often("409", refuse(409, "ConditionalRequestConflict"), 1, 3, ALWAYS),
  ...often("412 for no reason", refuse(412, "PreconditionFailed"), 1, ALWAYS),
  ...often("503", refuse(503, "SlowDown"), 1, 3, ALWAYS),
  ...often("reset before", { kind: "reset" }, 1, ALWAYS),
  ...often("hangs, not done", { kind: "hang", done: false }, 1, ALWAYS),
  ...often("hangs, done", { kind: "hang", done: true }, 1),
  ...often("changed on its way", { kind: "tamper" }, 1, ALWAYS),
  ...often("lands a request late", { kind: "late", after: 1 }, 1, ALWAYS),
  ...often("lands two requests late", { kind: "late", after: 2 }, 1),
  { name: "all land before the next run", fault: NEVER_BY_ITSELF, times: ALWAYS },
  { name: "all land after the next run", fault: NEVER_BY_ITSELF, times: ALWAYS, landsAfter: true },
];

/** What befalls a read. The SDK itself asks three times for an answer; for the rest of a body it does not. */
export const GET_FAULTS: readonly WireFault[] = [
  ...often("500", { kind: "refuse", ...SERVER_ERROR }, 1, ALWAYS),
  ...often("503", refuse(503, "SlowDown"), 2),
  ...often("404 for no reason", refuse(404, "NoSuchKey"), 1, ALWAYS),
  ...often("reset", { kind: "reset" }, 1, ALWAYS),
  ...often("hangs", { kind: "hang", done: false }, 1, ALWAYS),
  ...often("cut short", { kind: "truncate" }, 1, ALWAYS),
  ...often("changed on its way", { kind: "tamper" }, 1, ALWAYS),
  ...often("slow", { kind: "dribble", pieces: 3, pause: 10 }, 1),
];
