import { hash } from "node:crypto";
import type { Capture } from "../records.generated.ts";
import type { NormalisedText } from "./normalise.ts";

/** The `capture` block of the source that was read from this document. */
export function toCapture(document: NormalisedText): Capture {
  return {
    normalisation: 1,
    paragraphing: document.paragraphing,
    paragraphs: document.paragraphs.length,
    chars: document.chars,
    text_sha256: hash("sha256", document.text),
  };
}
