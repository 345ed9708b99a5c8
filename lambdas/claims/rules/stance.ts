import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Attestation } from "../records.generated.ts";
import type { Library } from "./rule.ts";

/** The certainties that go with each stance: who takes no side is certain of nothing (FactBank, factuality values). */
const CERTAINTIES: { readonly [stance in Attestation["stance"]]: readonly string[] } = {
  affirms: ["CT", "PR", "PS"],
  denies: ["CT", "PR", "PS"],
  uncommitted: ["U"],
  no_comment: ["U"],
};

/** Stance, certainty, hedge, quotation and chain of an attestation say the same thing. */
export function* stance(record: AnyRecord, library: Library): Generator<RuleProblem> {
  if (record.kind !== "source") return;
  for (const [index, attestation] of record.value.attestations.entries()) {
    const place = (key: string) => library.place(record.file, `/attestations/${index}/${key}`);
    yield* checkCertainty(attestation, place);
    yield* checkHedge(attestation, place);
    yield* checkVoice(attestation, place);
  }
}

type PlaceOf = (key: keyof Attestation) => RuleProblem["at"];

function* checkCertainty({ stance, certainty }: Attestation, place: PlaceOf): Generator<RuleProblem> {
  const allowed = CERTAINTIES[stance];
  if (!allowed.includes(certainty))
    yield { code: "stance-certainty", at: place("certainty"), stance, certainty, allowed };
}

function* checkHedge({ hedge, hedge_cue: cue }: Attestation, place: PlaceOf): Generator<RuleProblem> {
  if (hedge !== undefined && cue === undefined)
    yield { code: "hedge-without-cue", at: place("hedge"), has: '"hedge"', needs: '"hedge_cue"' };
  if (hedge === undefined && cue !== undefined)
    yield { code: "hedge-without-cue", at: place("hedge_cue"), has: '"hedge_cue"', needs: '"hedge"' };
}

/** An empty chain is the publisher's own voice: then its commitment is the certainty, and nobody is quoted. */
function* checkVoice(attestation: Attestation, place: PlaceOf): Generator<RuleProblem> {
  const { via, certainty, author_commitment: commitment, quotation } = attestation;
  if (via.length > 0) {
    if (quotation === "none") yield { code: "no-speaker", at: place("quotation"), quotation };
    return;
  }
  if (commitment !== certainty)
    yield {
      code: "own-voice",
      at: place("author_commitment"),
      key: "author_commitment",
      value: commitment,
      expected: certainty,
    };
  if (quotation !== "none")
    yield { code: "own-voice", at: place("quotation"), key: "quotation", value: quotation, expected: "none" };
}
