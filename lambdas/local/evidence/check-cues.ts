import type { Locator } from "../../claims/passage/locator.ts";
import type { NormalisedText } from "../../claims/passage/normalise.ts";
import { type Span, sliceSpan } from "../../claims/passage/span.ts";
import type { Verdict } from "../../claims/passage/verify-locator.ts";
import { hasWords } from "../../claims/passage/words.ts";
import type { Attestation } from "../../claims/records.generated.ts";
import type { Finding } from "./finding.ts";

/** A word or words that a record says are in a passage. */
interface Cue {
  readonly text: string;
  /** JSON Pointer within the attestation. */
  readonly pointer: string;
}

/** The cues of an attestation: of its hedge and of each speaker. */
export function toCues({ hedge_cue, via }: Attestation): Cue[] {
  const speakers = via.map((speaker, index) => ({ text: speaker.cue, pointer: `/via/${index}/cue` }));
  return [{ text: hedge_cue, pointer: "/hedge_cue" }, ...speakers].flatMap(({ text, pointer }) =>
    text === undefined ? [] : [{ text, pointer }],
  );
}

/**
 * Checks that each cue of an attestation is in the paragraphs that its passage touches, since a speaker is often named
 * in the sentence before. Returns nothing where it is not known where the passage is.
 */
export function checkCues(
  file: string,
  index: number,
  attestation: Attestation,
  verdict: Verdict,
  text: NormalisedText,
): Finding[] | undefined {
  const passage = toPlace(attestation.at, verdict);
  if (passage === undefined) return undefined;
  const around = text.paragraphs.filter(({ start, end }) => start < passage.end && passage.start < end);
  const words = around.map((span) => sliceSpan(text.text, span)).join("\n");
  return toCues(attestation)
    .filter((cue) => !hasWords(words, cue.text))
    .map((cue) => ({ code: "unknown-cue", file, pointer: `/attestations/${index}${cue.pointer}`, cue: cue.text }));
}

function toPlace(at: Locator, verdict: Verdict): Span | undefined {
  switch (verdict.kind) {
    case "verified":
    case "other-paragraph":
    case "other-length":
    case "loose-ends":
      return at;
    case "elsewhere":
      return verdict.matches[0];
    case "absent":
      return undefined;
  }
}
