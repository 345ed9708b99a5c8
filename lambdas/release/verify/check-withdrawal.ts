import { isDeepStrictEqual } from "node:util";
import { type Envelope, parseEnvelope } from "../envelope.ts";
import type { SealedRecord, Statement } from "../record.ts";
import type { Publication, Release } from "../release.ts";
import type { Contradiction } from "./contradiction.ts";

/** What is known of the log when a record is reached. */
export interface Known {
  /** The last record that could be believed. */
  readonly last: Release | undefined;
  /** Whether that is the one just before. */
  readonly isNext: boolean;
  /** What was published so far, oldest first. */
  readonly published: ReadonlyMap<string, Publication>;
  /** Whether none is missing among them. */
  readonly isWhole: boolean;
}

/** Checks that a record which withdraws or restores a version could do so. */
export function checkWithdrawal(
  { action, version, newest }: Release,
  { last, isNext }: Known,
): Contradiction | undefined {
  if (!isNext) return undefined;
  if (last === undefined) return { code: "nothing-published" };
  if (!isDeepStrictEqual(newest, last.newest))
    return { code: "wrong-newest", expected: last.newest.version, found: newest.version };
  const wasYanked = last.yanked.some((yank) => yank.version === version);
  if (action === "yank" && wasYanked) return { code: "yanked-twice", version };
  return action === "restore" && !wasYanked ? { code: "restored-unyanked", version } : undefined;
}

/** Checks that such a record is about the manifest with which its version was published. */
export function checkSubject(
  { bytes, release }: SealedRecord,
  { published, isWhole }: Known,
): Contradiction | undefined {
  const about = published.get(release.version);
  if (about === undefined)
    return isWhole && published.size > 0 ? { code: "never-published", version: release.version } : undefined;
  const { name, digest } = readStatement(parseEnvelope(bytes)).subject[0];
  return name === `${about.snapshot}manifest.json` && digest.sha256 === about.manifest_sha256
    ? undefined
    : { code: "wrong-subject", version: release.version };
}

/** A record that was parsed has a statement of this form. */
function readStatement({ payload }: Envelope): Statement {
  return JSON.parse(Buffer.from(payload, "base64").toString("utf8"));
}
