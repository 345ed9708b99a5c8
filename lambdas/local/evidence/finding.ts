import type { Locator } from "../../claims/passage/locator.ts";
import type { Overlap } from "../../claims/passage/overlaps.ts";
import type { Verdict } from "../../claims/passage/verify-locator.ts";
import type { Explanation } from "../../claims/problems/place.ts";
import type { Capture } from "../../claims/records.generated.ts";

/** Something in which a dataset and an article do not agree, or agree too well. */
export type Finding = { readonly file: string; readonly pointer: string } & Disagreement;

type Disagreement =
  | { readonly code: "wrong-capture"; readonly article: string; readonly capture: Capture }
  | { readonly code: "wrong-locator"; readonly at: Locator; readonly verdict: Exclude<Verdict, { kind: "verified" }> }
  | { readonly code: "unknown-spelling"; readonly spelled: string }
  | { readonly code: "other-paragraph"; readonly spelled: string; readonly stated: number; readonly first: number }
  | { readonly code: "unknown-description"; readonly description: string }
  | { readonly code: "unknown-cue"; readonly cue: string }
  | { readonly code: "overlap"; readonly overlap: Overlap };

/** What is wrong and what to do about it, for the person who has to mend it. */
export function explainFinding(finding: Finding): Explanation {
  switch (finding.code) {
    case "wrong-capture":
      return {
        message: `the capture does not describe ${finding.article}, which is its article`,
        remedy: `if that is the text that was read, write ${JSON.stringify(finding.capture)}`,
      };
    case "wrong-locator":
      return explainVerdict(finding.at, finding.verdict);
    case "unknown-spelling":
      return {
        message: `the article never has "${finding.spelled}", letter for letter`,
        remedy: "copy the spelling from the article, or take the mention out",
      };
    case "other-paragraph":
      return {
        message: `"${finding.spelled}" stands first in paragraph ${finding.first}, not ${finding.stated}`,
        remedy: `set "paragraph" to ${finding.first}`,
      };
    case "unknown-description":
      return {
        message: `the article does not have all words of "${finding.description}"`,
        remedy: "describe in words of the article, or leave the description out",
      };
    case "unknown-cue":
      return {
        message: `the cue "${finding.cue}" is not in the passage, nor in the rest of its paragraph`,
        remedy: "copy the words from the passage, or leave the cue out",
      };
    case "overlap":
      return {
        message: `${finding.overlap.words} words in a row are also in ${finding.overlap.article}, from "${finding.overlap.begins}" on`,
        remedy: "say it in words of our own; up to six in a row may be the same",
      };
  }
}

function explainVerdict(at: Locator, verdict: Exclude<Verdict, { kind: "verified" }>): Explanation {
  switch (verdict.kind) {
    case "other-paragraph":
      return {
        message: `the passage starts in paragraph ${verdict.paragraph}, not ${at.paragraph}`,
        remedy: `set "paragraph" to ${verdict.paragraph}`,
      };
    case "other-length":
      return {
        message: `the folded passage has ${verdict.fold_len} code points, not ${at.fold_len}`,
        remedy: `set "fold_len" to ${verdict.fold_len}`,
      };
    case "loose-ends":
      return {
        message: `the offsets ${at.start} to ${at.end} begin or end with white space`,
        remedy: "run `npm run locate` again for this passage",
      };
    case "elsewhere": {
      const places = verdict.matches.map((match) => `${match.start} to ${match.end} in paragraph ${match.paragraph}`);
      return {
        message: `the passage does not stand at ${at.start} to ${at.end}`,
        remedy: `it stands at ${places.join(", or at ")}: correct the offsets and the paragraph`,
      };
    }
    case "absent":
      return {
        message: `nothing in the article has the digest of the passage at ${at.start} to ${at.end}`,
        remedy: "run `npm run locate` again for this passage",
      };
  }
}
