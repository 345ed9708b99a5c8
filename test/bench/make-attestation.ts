import type { Attestation } from "../../lambdas/claims/records.generated.ts";
import { makeSpeaker } from "./make-speaker.ts";
import { makeText } from "./make-text.ts";
import type { Random } from "./random.ts";

/** How long every captured text is said to be, in paragraphs and in code points. */
export const CAPTURED = { paragraphs: 40, chars: 6000 };

/** In which paragraph a passage stands follows from where it begins. */
const PARAGRAPH_CHARS = CAPTURED.chars / CAPTURED.paragraphs;

/** Makes the attestation of a number in its source: more than half have a chain of one or two speakers of the topic. */
export function makeAttestation(
  random: Random,
  claim: string,
  n: number,
  publisher: string,
  topic: number,
): Attestation {
  const certainty = random.pick(["CT", "CT", "CT", "PR", "PS"]);
  const links = random.pick([0, 0, 0, 1, 1, 1, 1, 2]);
  const start = random.below(CAPTURED.chars - 300);
  const end = start + 60 + random.below(200);
  return {
    n,
    claim,
    stance: random.pick(["affirms", "affirms", "affirms", "denies"]),
    certainty,
    author_commitment: links === 0 ? certainty : "U",
    ...(random.percent(33) && { hedge: random.pick(["hearsay", "epistemic"]), hedge_cue: "it seems" }),
    quotation: links === 0 ? "none" : random.pick(["indirect", "indirect", "direct", "mixed"]),
    via: Array.from({ length: links }, () => makeSpeaker(random, publisher, topic)),
    ...(random.percent(15) && { date_reported: "2019-09-02", date_basis: "relative_to_publication" }),
    ...(random.percent(60) && { note: makeText(random, 20) }),
    at: {
      section: start < PARAGRAPH_CHARS ? "headline" : "body",
      paragraph: 1 + Math.floor(start / PARAGRAPH_CHARS),
      start,
      end,
      fold_len: Math.ceil((end - start) * 0.8),
      sha256: makeDigest(random),
    },
  };
}

/** Makes what looks like a SHA-256 digest. */
export function makeDigest(random: Random): string {
  return Array.from({ length: 8 }, () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, "0"),
  ).join("");
}
