import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Attestation, Capture } from "../records.generated.ts";
import type { Library } from "./rule.ts";

/** Every paragraph and passage lies within the text that was captured. Whether its words are there, `evidence` tells. */
export function* locators(record: AnyRecord, library: Library): Generator<RuleProblem> {
  if (record.kind !== "source") return;
  const { capture, mentions, attestations } = record.value;
  const place = (pointer: string) => library.place(record.file, pointer);
  for (const [index, { paragraph }] of mentions.entries())
    if (paragraph > capture.paragraphs)
      yield outside("paragraph", paragraph, capture.paragraphs, place(`/mentions/${index}/paragraph`));
  for (const [index, { at }] of attestations.entries())
    yield* checkLocator(at, capture, (key) => place(`/attestations/${index}/at/${key}`));
}

function* checkLocator(
  { paragraph, start, end }: Attestation["at"],
  { paragraphs, chars }: Capture,
  place: (key: string) => RuleProblem["at"],
): Generator<RuleProblem> {
  if (paragraph > paragraphs) yield outside("paragraph", paragraph, paragraphs, place("paragraph"));
  if (end <= start) yield { code: "empty-span", at: place("end"), start, end };
  else if (end > chars) yield outside("end", end, chars, place("end"));
}

function outside(what: string, value: number, limit: number, at: RuleProblem["at"]): RuleProblem {
  return { code: "outside-capture", at, what, value, limit };
}
