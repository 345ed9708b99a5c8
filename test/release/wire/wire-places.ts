import { LATEST, toRecordKey } from "../../../lambdas/release/record.ts";
import type { Cue } from "../../support/wire-s3/script.ts";
import { GET_FAULTS, PUT_FAULTS, type WireFault } from "./wire-faults.ts";

/** Where in the second release of a log a fault comes. */
export interface Place {
  readonly name: string;
  readonly faults: readonly WireFault[];
  readonly cues: (fault: WireFault) => readonly Cue[];
}

const FILE = /claims\.csv$/;
const RECORD = new RegExp(`${toRecordKey(2)}$`);
const POINTER = new RegExp(`${LATEST}$`);

function put(name: string, key: RegExp): Place {
  return { name, faults: PUT_FAULTS, cues: ({ fault, times }) => [{ method: "PUT", key, fault, times }] };
}

function get(name: string, key: RegExp, nth: number): Place {
  return { name, faults: GET_FAULTS, cues: ({ fault, times }) => [{ method: "GET", key, fault, times, nth }] };
}

/** A write is sent again where it was answered with an error and was not found: it lands later. */
function putAgain(name: string, key: RegExp): Place {
  const late: Cue = { method: "PUT", key, fault: { kind: "late", after: Number.POSITIVE_INFINITY } };
  const cues = ({ fault, times }: WireFault): readonly Cue[] => [late, { method: "PUT", key, fault, times, nth: 2 }];
  return { name, faults: PUT_FAULTS, cues };
}

/** A write is read back where its answer was lost. */
function readBack(name: string, key: RegExp, nth: number): Place {
  const lost: Cue = { method: "PUT", key, fault: { kind: "lose-answer" } };
  return { name, faults: GET_FAULTS, cues: (fault) => [lost, ...get(name, key, nth).cues(fault)] };
}

/** Every step of a release that goes over the wire. */
export const PLACES: readonly Place[] = [
  put("put a file", FILE),
  put("put the manifest", /manifest\.json$/),
  put("put the key", /\.pem$/),
  put("put the record", RECORD),
  putAgain("put the record again", RECORD),
  put("put the pointer", POINTER),
  get("read the pointer", POINTER, 1),
  get("look for the next record", RECORD, 1),
  readBack("read a file back", FILE, 1),
  // It was looked for once already.
  readBack("read the record back", RECORD, 2),
  get("read the pointer to move it", POINTER, 2),
];
