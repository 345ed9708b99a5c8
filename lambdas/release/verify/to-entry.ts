import { createHash } from "node:crypto";
import { parseRecord } from "../parse-record.ts";
import type { SealedRecord } from "../record.ts";
import { type RecordFault, UntrustedRecord } from "../record-fault.ts";
import type { Trust } from "../trust.ts";

/** What lies where a record belongs. */
export type Entry =
  | { readonly is: "absent" }
  | { readonly is: "untrusted"; readonly fault: RecordFault; readonly sha256: string }
  | { readonly is: "trusted"; readonly record: SealedRecord };

/** Believes what was read under a key, or says why not. `before` is the record that it has to follow, where that is known. */
export function toEntry(
  bytes: Uint8Array | undefined,
  key: string,
  trust: Trust,
  sequence?: number,
  before?: SealedRecord,
): Entry {
  if (bytes === undefined) return { is: "absent" };
  const expected = sequence === undefined ? undefined : { sequence, ...(before && { previous: before.sha256 }) };
  try {
    return { is: "trusted", record: parseRecord(key, bytes, trust, expected) };
  } catch (error) {
    if (!(error instanceof UntrustedRecord)) throw error;
    return { is: "untrusted", fault: error.fault, sha256: createHash("sha256").update(bytes).digest("hex") };
  }
}
