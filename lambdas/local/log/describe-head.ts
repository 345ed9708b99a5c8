import type { SealedRecord } from "../../release/record.ts";

/** The newest record of a log, so that a person can look for it and name it. */
export function describeHead({ release: { sequence, action, version, date }, sha256 }: SealedRecord): string {
  return `newest record: ${sequence}, ${action} ${version} of ${date}, SHA-256 ${sha256}`;
}
