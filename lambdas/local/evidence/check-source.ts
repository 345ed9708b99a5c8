import type { NormalisedText } from "../../claims/passage/normalise.ts";
import { findSpelling } from "../../claims/passage/spelling.ts";
import type { Verdict } from "../../claims/passage/verify-locator.ts";
import { hasEachWord } from "../../claims/passage/words.ts";
import type { Source } from "../../claims/records.generated.ts";
import { checkCues, toCues } from "./check-cues.ts";
import type { Finding } from "./finding.ts";
import type { Held } from "./hold-sources.ts";
import type { SourceRecord } from "./read-records.ts";

/** How many of a kind there are, how many of them could be checked, and how many of these held. */
export interface Tally {
  readonly total: number;
  readonly checked: number;
  readonly verified: number;
}

/** What the articles say of one source. */
export interface SourceCheck {
  readonly id: string;
  readonly held: Held;
  readonly attestations: Tally;
  readonly mentions: Tally;
  readonly cues: Tally;
  readonly findings: readonly Finding[];
}

/** Checks a source against what is held of it. In another edition only passages are looked for. */
export function checkSource(record: SourceRecord, held: Held): SourceCheck {
  const { id, value: source } = record;
  const attestations = tally(source.attestations.length, 0, 0);
  const mentions = tally(source.mentions.length, 0, 0);
  const cues = tally(source.attestations.flatMap(toCues).length, 0, 0);
  switch (held.kind) {
    case "none":
      return { id, held, attestations, mentions, cues, findings: [] };
    case "edition": {
      const found = held.verdicts.filter(({ kind }) => kind !== "absent").length;
      return { id, held, attestations: tally(attestations.total, found, 0), mentions, cues, findings: [] };
    }
    case "same":
    case "miscaptured":
      return checkHeld(record, held, cues.total);
  }
}

function checkHeld(
  { id, file, value: source }: SourceRecord,
  held: Exclude<Held, { kind: "none" }>,
  cues: number,
): SourceCheck {
  const text = held.article.texts[source.capture.paragraphing];
  const locators = checkLocators(file, source, held.verdicts);
  const mentions = checkMentions(file, source, text);
  const checkedCues = source.attestations.map((attestation, index) => {
    const verdict = held.verdicts[index];
    return verdict && checkCues(file, index, attestation, verdict, text);
  });
  const unplaced = source.attestations.filter((_, index) => checkedCues[index] === undefined).flatMap(toCues).length;
  const wrongCues = checkedCues.flatMap((findings) => findings ?? []);
  return {
    id,
    held,
    attestations: tally(source.attestations.length, source.attestations.length, locators.length),
    mentions: tally(source.mentions.length, source.mentions.length, mentions.length),
    cues: tally(cues, cues - unplaced, wrongCues.length),
    findings: [...checkCapture(file, held), ...mentions, ...locators, ...wrongCues],
  };
}

function tally(total: number, checked: number, wrong: number): Tally {
  return { total, checked, verified: checked - wrong };
}

function checkCapture(file: string, held: Held): Finding[] {
  if (held.kind !== "miscaptured") return [];
  return [{ code: "wrong-capture", file, pointer: "/capture", article: held.article.name, capture: held.capture }];
}

function checkLocators(file: string, { attestations }: Source, verdicts: readonly Verdict[]): Finding[] {
  return attestations.flatMap(({ at }, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined || verdict.kind === "verified") return [];
    return [{ code: "wrong-locator", file, pointer: `/attestations/${index}/at`, at, verdict }];
  });
}

/** At most one finding for each mention: a misread name has no right description either. */
function checkMentions(file: string, { mentions }: Source, text: NormalisedText): Finding[] {
  return mentions.flatMap(({ spelled, described_as: description, paragraph: stated }, index): Finding[] => {
    const first = findSpelling(text, spelled);
    const pointer = `/mentions/${index}`;
    if (first === undefined) return [{ code: "unknown-spelling", file, pointer: `${pointer}/spelled`, spelled }];
    if (first !== stated)
      return [{ code: "other-paragraph", file, pointer: `${pointer}/paragraph`, spelled, stated, first }];
    if (description === undefined || hasEachWord(text.text, description)) return [];
    return [{ code: "unknown-description", file, pointer: `${pointer}/described_as`, description }];
  });
}
