import { toCanonical } from "./canonical.ts";
import { parseJson } from "./json/parse-json.ts";
import type { TextProblem } from "./problems/text-problem.ts";
import { parseFile } from "./record.ts";

/** The canonical text of a file, or why nobody can be sure of what its writer meant. */
export type FixedRecord = { readonly text: string } | { readonly problems: readonly [TextProblem, ...TextProblem[]] };

/**
 * Rewrites a record in canonical form and changes nothing else: read again, it has the same content, up to the order of
 * keys and of lists whose order means nothing.
 *
 * A file that can be read in two ways is refused, a duplicate key above all: one of its values would be lost.
 */
export function fixRecord(file: string, bytes: Uint8Array): FixedRecord {
  const named = parseFile(file);
  if (!named) throw new Error(`${file} is no path of a record`);
  const json = parseJson(file, withoutMark(bytes), (value) => toCanonical(named.kind, value));
  return "value" in json ? { text: json.canonical } : { problems: json.problems };
}

/** Without a byte order mark in front, which says nothing in UTF-8. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}
