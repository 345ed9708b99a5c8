import { parse } from "@humanwhocodes/momoa";

/** Where a text stops being JSON, as an index of UTF-16 units, and why, in words. */
export interface SyntaxFault {
  readonly offset: number;
  readonly reason: string;
}

/**
 * Finds where a text that JSON.parse refuses stops being JSON; undefined where that cannot be told.
 *
 * Two looks, of which the first fault counts: momoa knows the place of all but the characters that it is lenient about.
 */
export function findSyntaxFault(text: string): SyntaxFault | undefined {
  const [control, other] = [findRawControl(text), findUnexpected(text)];
  return control !== undefined && (other === undefined || control.offset <= other.offset) ? control : other;
}

function findUnexpected(text: string): SyntaxFault | undefined {
  try {
    parse(text, { mode: "json" });
  } catch (error) {
    if (!(error instanceof Error && "offset" in error && typeof error.offset === "number")) return undefined;
    // Of a text that ends too early momoa tells the last token, or one that goes on.
    const isCut = error.message.startsWith("Unexpected end") || /^[[{,:]\s*$/.test(text.slice(error.offset));
    const offset = isCut ? text.trimEnd().length : error.offset;
    return { offset, reason: describeUnexpected(text, offset) };
  }
  return undefined;
}

/** A control character in a text (RFC 8259, section 7): a line end above all, where a quotation mark was forgotten. */
function findRawControl(text: string): SyntaxFault | undefined {
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?/gs)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
    const found = /[\0-\x1f]/.exec(token);
    if (found) return { offset: index + found.index, reason: describeControl(found[0]) };
  }
  return undefined;
}

function describeControl(character: string): string {
  if (/[\r\n]/.test(character)) return "the line ends within a text; is a quotation mark missing?";
  const code = character.charCodeAt(0).toString(16).padStart(4, "0");
  return `a text holds the control character U+${code.toUpperCase()}; it is written \\u${code}`;
}

function describeUnexpected(text: string, offset: number): string {
  const [before, after] = [text.slice(0, offset).trimEnd(), text.slice(offset)];
  const [word = ""] = /^([\w.+-]+|.?)/su.exec(after) ?? [];
  if (after.trim() === "") return "the file ends before its last bracket or quotation mark";
  if (after.startsWith("\\")) return `"${after.slice(0, 2)}" begins no escape`;
  if (/^(\/[/*]|#)/.test(after)) return "there are no comments in JSON";
  if (/^['‘’“”]/.test(after)) return 'quotation marks are written ", straight and double';
  if (/^[\]}]/.test(after) && before.endsWith(",")) return `there is a comma before "${word}"`;
  if (/^["[{\w]/.test(after) && /["\]}\w]$/.test(before)) return "a comma or a colon is missing before this";
  return `"${word}" does not belong here`;
}
