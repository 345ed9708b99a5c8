import { type Place, wholeFile } from "../problems/place.ts";
import type { TextProblem } from "../problems/text-problem.ts";
import { checkMembers } from "./check-members.ts";
import { findSyntaxFault } from "./find-syntax-fault.ts";
import { parseValue } from "./parse-value.ts";

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** Deeper than any record by far, and far from what a parser's stack can bear. */
const MAX_DEPTH = 32;

/** What canonical form does not rule out by itself: escapes may stand for half characters, and any key may be written. */
const WORTH_A_LOOK = /\\u|"__proto__"|"constructor"|"prototype"/;

/** A file of which there is one sure reading. */
export interface SureJson {
  readonly text: string;
  readonly problems: readonly [];
  readonly value: unknown;
  /** The text that the file has in canonical form. */
  readonly canonical: string;
}

/** A file that was read as JSON, or what is wrong with it. */
export type ParsedJson =
  | { readonly text: string; readonly problems: readonly [TextProblem, ...TextProblem[]] }
  | SureJson;

/**
 * Reads bytes as JSON (RFC 8259), and refuses what two readers could read differently: bytes that are not UTF-8, a byte
 * order mark, deep nesting, duplicate keys, numbers that lose digits, half characters, keys that programs treat as theirs.
 *
 * `toCanonical` gives the canonical text of a value. A file that equals it has no duplicate key and no lossy number, so
 * that only the others, which are few, are looked through member by member.
 */
export function parseJson(file: string, bytes: Uint8Array, toCanonical: (value: unknown) => string): ParsedJson {
  const text = DECODER.decode(bytes);
  const whole = checkWhole(file, bytes, text);
  if (whole) return { text, problems: [whole] };
  let value: unknown;
  try {
    value = parseValue(text);
  } catch {
    return { text, problems: [syntaxProblem(file, text)] };
  }
  const canonical = toCanonical(value);
  const [first, ...more] = canonical === text && !WORTH_A_LOOK.test(text) ? [] : checkMembers(file, text);
  return first ? { text, problems: [first, ...more] } : { text, problems: [], value, canonical };
}

/** What can be wrong before a single value is read. */
function checkWhole(file: string, bytes: Uint8Array, text: string): TextProblem | undefined {
  if (text.includes("\ufffd")) {
    const offset = firstInvalidByte(bytes, text);
    const before = new TextDecoder().decode(bytes.subarray(0, offset));
    if (offset >= 0) return { code: "invalid-utf8", at: placeAt(file, before, before.length), offset };
  }
  if (text.startsWith("\ufeff")) return { code: "byte-order-mark", at: wholeFile(file) };
  if (text.trim() === "") return { code: "empty-file", at: wholeFile(file) };
  const deep = firstTooDeep(text);
  return deep < 0 ? undefined : { code: "too-deep", at: placeAt(file, text, deep), limit: MAX_DEPTH };
}

/** The first byte that decoding replaced, found by encoding again; -1 where the replacement character was really written. */
function firstInvalidByte(bytes: Uint8Array, text: string): number {
  const again = new TextEncoder().encode(text);
  const differs = again.findIndex((byte, index) => byte !== bytes[index]);
  return differs < 0 && again.length !== bytes.length ? again.length : differs;
}

/** Where the nesting limit is passed, or -1. Runs before parsing, since a parser's own stack is what it protects. */
function firstTooDeep(text: string): number {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text[index];
    if (unit === '"') quoted = !quoted;
    else if (unit === "\\" && quoted) index++;
    else if ((unit === "]" || unit === "}") && !quoted) depth--;
    else if ((unit === "[" || unit === "{") && !quoted && ++depth > MAX_DEPTH) return index;
  }
  return -1;
}

/** Says where the text stops being JSON. The verdict is JSON.parse's; only the place is looked for again. */
function syntaxProblem(file: string, text: string): TextProblem {
  const { offset, reason } = findSyntaxFault(text) ?? { offset: 0, reason: "no reader takes it" };
  return { code: "not-json", at: placeAt(file, text, offset), reason };
}

function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, pointer: "" };
}
