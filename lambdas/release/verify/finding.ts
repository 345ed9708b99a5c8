import { LATEST } from "../record.ts";
import { explainFault, type RecordFault } from "../record-fault.ts";
import { type Contradiction, explainContradiction } from "./contradiction.ts";

/** What a verification found in a store. All are reasons not to rely on it, but a yank that nobody asked about. */
export type Finding =
  | { readonly code: "empty-log" }
  | { readonly code: "no-latest"; readonly newest: number }
  | { readonly code: "untrusted-latest"; readonly fault: RecordFault }
  | { readonly code: "stale-latest"; readonly names: number; readonly newest: number }
  | { readonly code: "forked-latest"; readonly names: number; readonly expected: string; readonly found: string }
  | {
      readonly code: "missing-records";
      readonly key: string;
      readonly first: number;
      readonly last: number;
      readonly namedBy: string;
    }
  | UntrustedFinding
  | { readonly code: "contradiction"; readonly key: string; readonly contradiction: Contradiction }
  | { readonly code: "too-short"; readonly newest: number; readonly atLeast: number }
  | { readonly code: "missing-file"; readonly key: string; readonly expected: string }
  | { readonly code: "wrong-size"; readonly key: string; readonly expected: number; readonly found: number }
  | { readonly code: "wrong-digest"; readonly key: string; readonly expected: string; readonly found: string }
  | { readonly code: "not-a-manifest"; readonly key: string; readonly detail: string }
  | { readonly code: "other-sums"; readonly key: string }
  | YankedFinding
  | { readonly code: "unknown-version"; readonly version: string; readonly newest: string };

interface UntrustedFinding {
  readonly code: "untrusted-record";
  readonly key: string;
  readonly fault: RecordFault;
  readonly found: string;
  /** The SHA-256 that the record after it names, where there is one that is to be believed. */
  readonly expected?: string;
}

interface YankedFinding {
  readonly code: "yanked-version";
  readonly version: string;
  readonly sequence: number;
  readonly reason: string;
  /** Whether just this version was to be verified. */
  readonly asked: boolean;
}

/** Tells whether a finding is a reason not to rely on what was to be verified. */
export function isFault(finding: Finding): boolean {
  return finding.code !== "yanked-version" || finding.asked;
}

/** The object of the store that a finding is about; the log as a whole is `releases/`. */
export function placeOf(finding: Finding): string {
  if ("key" in finding) return finding.key;
  return finding.code.endsWith("latest") ? LATEST : "releases/";
}

/** What a finding means, and what may be done about it. */
export function explainFinding(finding: Finding): string {
  switch (finding.code) {
    case "empty-log":
      return "there is no release here; give the folder or address that holds latest.json and releases/";
    case "no-latest":
      return `it is missing, and the log goes on to record ${finding.newest}; ask the publisher for a reconcile`;
    case "untrusted-latest":
      return explainFault(finding.fault);
    case "stale-latest":
      return `it names record ${finding.names} and the log goes on to ${finding.newest}: it was rolled back, or a publisher died; ask the publisher for a reconcile`;
    case "forked-latest":
      return `it is a signed record ${finding.names} with the SHA-256 ${finding.found}, and the log has another with ${finding.expected}; somebody is shown another history: ask the publisher which one is right, and use neither until then`;
    case "missing-records":
      return `${finding.first === finding.last ? "it is" : `the records from ${finding.first} to ${finding.last} are`} missing, and ${finding.namedBy} shows that there was more; the log was cut: take it from another copy`;
    case "untrusted-record":
      return explainFault(finding.fault) + describeExpected(finding);
    case "contradiction":
      return explainContradiction(finding.contradiction);
    case "too-short":
      return `the log ends with record ${finding.newest}, and you have seen ${finding.atLeast}; the whole store was set back to an older state: do not use it`;
    case "missing-file":
      return `it is missing; it should be there with the SHA-256 ${finding.expected}: take it again, or from another copy`;
    case "wrong-size":
      return `it has ${finding.found} bytes, and the manifest says ${finding.expected}; it was ${finding.found < finding.expected ? "cut off" : "changed"}: take it again, or from another copy`;
    case "wrong-digest":
      return `its SHA-256 is ${finding.found}, and it was released with ${finding.expected}; it was changed or replaced: take it again, or from another copy`;
    case "not-a-manifest":
      return `it was released, and is no manifest of this release (${finding.detail}); the publisher was at fault: tell them`;
    case "other-sums":
      return "it does not list the files of the manifest with their digests; the publisher was at fault: tell them, and go by the manifest";
    case "yanked-version":
      return `${finding.version} was withdrawn by record ${finding.sequence}: ${finding.reason}${finding.asked ? "; use another version" : ""}`;
    case "unknown-version":
      return `${finding.version} is in no record that can be believed; the newest version there is ${finding.newest}`;
  }
}

function describeExpected({ found, expected }: UntrustedFinding): string {
  return expected === undefined || expected === found
    ? ""
    : `; its SHA-256 is ${found}, and the next record names ${expected}`;
}
