import { listOf, parseMembers, textLike, textUpTo, wholeNumber } from "../../claims/json/parse-members.ts";
import type { Found } from "../../release/find-version.ts";

/** What a redirect needs of a record. */
export interface Newest {
  readonly sequence: number;
  readonly newest: Found;
  /** What readers of latest get; null where every version is withdrawn. */
  readonly current: Found | null;
  readonly yanked: readonly { readonly version: string; readonly reason: string }[];
}

const version = textLike(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/, "a version");

const parseFound = parseMembers<Found>({
  sequence: wholeNumber,
  version,
  // What stands here becomes an address that strangers are sent to.
  snapshot: textLike(/^snapshots\/[0-9.]+-[0-9a-f]{16}\/$/, "the prefix of a snapshot"),
});

const parsePredicate = parseMembers<Newest>({
  sequence: wholeNumber,
  newest: parseFound,
  current: (value, at) => (value === null ? null : parseFound(value, at)),
  yanked: listOf(parseMembers({ version, reason: textUpTo(100_000) })),
});

const parseEnvelope = parseMembers({ payload: textUpTo(2 ** 21) });
const parseStatement = parseMembers({ predicate: parsePredicate });
const parseManifest = parseMembers({ files: listOf(parseMembers({ path: textUpTo(256) })) });

/**
 * Reads out of a record what a redirect needs. Its signature is not looked at: whoever downloads verifies, and a redirect
 * that came from a forged record would lead to files that no verifier takes. Throws a `TypeError` or a `SyntaxError`.
 */
export function parseNewest(bytes: Uint8Array, key: string): Newest {
  const { payload } = parseEnvelope(JSON.parse(Buffer.from(bytes).toString("utf8")), key);
  return parseStatement(JSON.parse(Buffer.from(payload, "base64").toString("utf8")), key).predicate;
}

/** The paths of the files that a manifest lists, and its own. Throws a `TypeError` or a `SyntaxError`. */
export function parsePaths(bytes: Uint8Array, key: string): readonly string[] {
  const { files } = parseManifest(JSON.parse(Buffer.from(bytes).toString("utf8")), key);
  return [...files.map(({ path }) => path), "manifest.json"].sort();
}
