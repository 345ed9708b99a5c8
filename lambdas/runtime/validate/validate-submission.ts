import { type DigestedFiles, digestRecords } from "../../claims/digest-records.ts";
import { type IntakeKey, parseIntakeKey } from "../../claims/parse-intake-key.ts";
import { withoutConsequences } from "../../claims/problems/without-consequences.ts";
import { formatJson } from "../../claims/report/format-json.ts";
import type { Report } from "../../claims/report/report.ts";
import { nameInZip, reportCheck } from "../../claims/report/report-check.ts";
import { toSafeText } from "../../claims/report/safe-json.ts";
import { validateDataset } from "../../claims/validate-dataset.ts";
import { formatValidated } from "../../claims/validated-document.ts";
import type { ObjectStore } from "../../store/object-store.ts";
import type { S3Store } from "../../store/s3-store.ts";
import type { Monitor } from "../monitor.ts";
import { INTAKE_LIMITS } from "./intake-limits.ts";
import type { Submission } from "./parse-submission.ts";
import { putStaged, type Staged } from "./put-staged.ts";
import { readSubmission } from "./read-submission.ts";

/** What became of a submission. */
export interface Validated {
  readonly fit: boolean;
  /** Where the whole report lies, how many problems there are, and the first of them in words. */
  readonly report: { readonly key: string; readonly problems: number; readonly first: readonly string[] };
  /** Where what may be published lies; only if it is fit. */
  readonly validated?: Staged;
}

/** From where to where a submission goes. */
export interface Buckets {
  readonly intakeName: string;
  readonly intake: Pick<S3Store, "readVersion">;
  readonly staging: ObjectStore;
}

/**
 * Validates what strangers send, and writes a report and, where it is fit, the validated document: both under their own
 * digests, so that the same submission sent twice writes the same. Nothing else is written anywhere.
 *
 * Rejects with a `TypeError` where the key is none of the intake, and with an `Error` for another bucket or a version that
 * is not there.
 */
export async function validateSubmission(buckets: Buckets, event: Submission, monitor: Monitor): Promise<Validated> {
  const { intakeName, intake, staging } = buckets;
  if (event.bucket !== intakeName) throw new Error(`the event is of bucket ${event.bucket}, and not ${intakeName}`);
  const intakeKey = parseIntakeKey(event.key);
  const { files: read, problems: unread } = await readSubmission(intake, event, INTAKE_LIMITS);
  const files = digestRecords(read);
  const problems = [...unread, ...withoutConsequences(validateDataset(files).problems, unread)];
  const report = reportCheck({ dataset: event.key, problems, checked: files.paths, toName: nameInZip(event.key) });
  const written = await putStaged(staging, "reports", () => [formatJson(report)]);
  const result = { report: { key: written.key, problems: report.total, first: toFirst(report) } };
  monitor.note(report.total === 0 ? "fit to publish" : "not fit to publish", { problems: report.total });
  if (report.total === 0) return { fit: true, ...result, validated: await putValidated(staging, files, intakeKey) };
  monitor.count("InvalidSubmission");
  return { fit: false, ...result };
}

async function putValidated(staging: ObjectStore, files: DigestedFiles, key: IntakeKey): Promise<Staged> {
  return await putStaged(staging, "validated", () => formatValidated(files, key));
}

/** A few lines for a mail: its readers find the rest in the report. */
function toFirst({ problems }: Report): readonly string[] {
  return problems
    .slice(0, 5)
    .map(({ file, line, column, message, remedy }) => toSafeText(`${file}:${line}:${column} ${message}; ${remedy}`))
    .map((text) => (text.length > 500 ? `${text.slice(0, 500)}…` : text));
}
