import type { Capture } from "../records.generated.ts";
import { countCodePoints, type Span } from "./span.ts";

/** How paragraphs are told apart: each line, or blocks of wrapped lines between blank lines. */
export type Paragraphing = Capture["paragraphing"];

/** A document after normalisation 1. */
export interface NormalisedText {
  readonly paragraphing: Paragraphing;
  /** The paragraphs, joined by a line feed. */
  readonly text: string;
  /** The length of `text` in code points. */
  readonly chars: number;
  /** Where each paragraph stands in `text`, without the line feed that ends it. */
  readonly paragraphs: readonly Span[];
}

/**
 * What is taken out: soft hyphen, Arabic letter mark, Mongolian vowel separator, zero-width space, non-joiner and
 * joiner, the marks, embeddings and isolates of direction, word joiner and the invisible operators up to U+206F,
 * byte order mark. Listed, not asked of Unicode, so that a later Unicode version changes no digest.
 */
const INVISIBLE = /\u00AD|\u061C|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u206F]|\uFEFF/gu;

/** The line ends of UTS #18, RL1.6: CRLF, LF, VT, FF, CR, NEL, LS, PS. Each is one line feed. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

const WHITE_SPACE = /\p{White_Space}+/gu;

/**
 * Normalisation 1, in this order: UTF-8 without byte order mark; invisible characters out; NFC; line ends; each run of
 * white space one space, none at the ends of a line; lines or blocks of lines to paragraphs; no blank paragraph.
 *
 * The invisible go before NFC, since a mark may compose with its letter only then. Normalising the result again by
 * line changes nothing. Throws a `TypeError` where the bytes are not UTF-8 or the text has a lone surrogate.
 */
export function normalise(document: Uint8Array | string, paragraphing: Paragraphing): NormalisedText {
  const lines = decode(document)
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .split(LINE_END)
    .map((line) => line.replace(WHITE_SPACE, " ").trim());
  const paragraphs = paragraphing === "line" ? lines.filter((line) => line !== "") : toBlocks(lines);
  const spans = toSpans(paragraphs);
  return { paragraphing, text: paragraphs.join("\n"), chars: spans.at(-1)?.end ?? 0, paragraphs: spans };
}

function decode(document: Uint8Array | string): string {
  if (typeof document !== "string") return new TextDecoder("utf-8", { fatal: true }).decode(document);
  if (!document.isWellFormed()) throw new TypeError("the text has a lone surrogate");
  return document;
}

function toBlocks(lines: readonly string[]): string[] {
  return lines
    .join("\n")
    .split(/\n{2,}/u)
    .map((block) => block.replaceAll("\n", " ").trim())
    .filter((block) => block !== "");
}

function toSpans(paragraphs: readonly string[]): Span[] {
  let next = 0;
  return paragraphs.map((paragraph) => {
    const start = next;
    const end = start + countCodePoints(paragraph);
    next = end + 1;
    return { start, end };
  });
}
