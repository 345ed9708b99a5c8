import { toSafeJson } from "../../claims/report/safe-json.ts";
import { explainFinding, type Finding, isFault, placeOf } from "../../release/verify/finding.ts";
import type { Summary } from "../../release/verify/verify-log.ts";
import { toVisible } from "../report/visible-text.ts";

/** How a verification ended. */
export interface Verdict {
  readonly store: string;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/** More would hide the first ones; a wrong key alone gives one for each record. */
const MOST_SHOWN = 20;

/** A verdict in words. What comes out of the store is made visible, since nobody vouches for it yet. */
export function formatVerdict({ store, findings, summary }: Verdict): string {
  const faults = findings.filter(isFault);
  const notes = findings.filter((finding) => !isFault(finding));
  const head =
    faults.length === 0 ? `verified: ${store}` : `NOT VERIFIED: ${store} has ${count(faults.length, "fault")}`;
  const shown = faults.slice(0, MOST_SHOWN);
  const more = faults.length - shown.length;
  return [
    head,
    describeSummary(summary),
    ...shown.map(formatFinding),
    ...(more > 0 ? [`and ${count(more, "fault")} more; --format json gives all of them`] : []),
    ...notes.map((note) => `note: ${formatFinding(note)}`),
    "",
  ].join("\n");
}

/** A verdict for programs: every finding with its facts, its place and its words. */
export function formatVerdictJson({ store, findings, summary: { newest, ...counts } }: Verdict): string {
  return toSafeJson({
    store,
    verified: !findings.some(isFault),
    checked: counts,
    newest: newest && { sequence: newest.sequence, version: newest.newest.version },
    current: newest?.current?.version ?? null,
    findings: findings.map((finding) => ({
      severity: isFault(finding) ? "fault" : "note",
      at: placeOf(finding),
      message: explainFinding(finding),
      ...finding,
    })),
  });
}

function describeSummary({ records, newest, snapshots, files, bytes }: Summary): string {
  const checked = `${count(records, "record")}, ${count(snapshots, "snapshot")}, ${count(files, "file")}, ${bytes} bytes`;
  if (newest === undefined) return checked;
  const { version } = newest.newest;
  return `${checked}; newest ${version}, current ${newest.current?.version ?? "none"}, dataset ${toVisible(newest.dataset)}`;
}

/** A finding in one line: where, what and what to do. */
export function formatFinding(finding: Finding): string {
  return toVisible(`${placeOf(finding)}: ${explainFinding(finding)}`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
