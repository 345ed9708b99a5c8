import { createHash } from "node:crypto";
import { parseRecord } from "../parse-record.ts";
import type { Reader } from "../read-object.ts";
import type { SealedRecord } from "../record.ts";
import { type RecordFault, UntrustedRecord } from "../record-fault.ts";
import type { Trust } from "../trust.ts";
import { readSmall } from "./read-small.ts";

/** What lies where a record belongs. */
export type Entry =
  | { readonly is: "absent" }
  | { readonly is: "untrusted"; readonly fault: RecordFault; readonly sha256: string }
  | { readonly is: "trusted"; readonly record: SealedRecord };

const TOO_LARGE: Entry = {
  is: "untrusted",
  fault: { code: "not-an-envelope", detail: "it has more than 1 MiB" },
  sha256: "unknown",
};

/** Reads what lies under the key of a record, or of `latest.json`, without believing it. */
export async function readEntry(reader: Reader, key: string): Promise<Uint8Array | Entry> {
  const read = await readSmall(reader, key);
  if (read === "absent") return { is: "absent" };
  return read === "too large" ? TOO_LARGE : read;
}

/** Believes what was read, or says why not. `before` is the record that it has to follow, where that is known. */
export function toEntry(
  read: Uint8Array | Entry,
  key: string,
  trust: Trust,
  sequence?: number,
  before?: SealedRecord,
): Entry {
  if (!(read instanceof Uint8Array)) return read;
  const expected = sequence === undefined ? undefined : { sequence, ...(before && { previous: before.sha256 }) };
  try {
    return { is: "trusted", record: parseRecord(key, read, trust, expected) };
  } catch (error) {
    if (!(error instanceof UntrustedRecord)) throw error;
    return { is: "untrusted", fault: error.fault, sha256: createHash("sha256").update(read).digest("hex") };
  }
}
