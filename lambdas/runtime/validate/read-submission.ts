import { WHOLE_DATASET } from "../../claims/archive/admit.ts";
import type { Limits } from "../../claims/archive/limits.ts";
import { parseZip } from "../../claims/archive/parse-zip.ts";
import { type ReadResult, toReadResult } from "../../claims/archive/read-result.ts";
import { readWhole } from "../../release/read-whole.ts";
import type { S3Store } from "../../store/s3-store.ts";
import type { Submission } from "./parse-submission.ts";

/**
 * Reads the dataset out of exactly the version that was submitted. One that is too large is not read at all: that is a
 * problem like all that is wrong with it. Rejects where there is no such version.
 */
export async function readSubmission(
  intake: Pick<S3Store, "readVersion">,
  { key, versionId, size }: Submission,
  limits: Limits,
): Promise<ReadResult> {
  if (size > limits.archiveBytes) return refuseLarge(size, limits);
  const stored = await intake.readVersion(key, versionId);
  if (stored === undefined) throw new Error(`there is no version "${versionId}" of ${key}; submit it again`);
  const bytes = await readWhole(stored, limits.archiveBytes);
  return bytes === undefined ? refuseLarge(stored.size, limits) : await parseZip(bytes, limits);
}

function refuseLarge(found: number, { archiveBytes: limit }: Limits): ReadResult {
  return toReadResult([], () => undefined, [{ code: "archive-too-large", at: WHOLE_DATASET, found, limit }]);
}
