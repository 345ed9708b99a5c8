import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodedAttestation, Coding } from "../../../lambdas/claims/records.generated.ts";
import { toAgreements } from "../../../lambdas/snapshot/agreement/agreement.ts";

const toCoding = (items: readonly CodedAttestation[]): Coding => ({
  $schema: "../../schemas/dataset/coding.schema.json",
  note: "A reader",
  items,
});

const decide = (attestation: string, parts: Partial<CodedAttestation> = {}): CodedAttestation => ({
  attestation,
  stance: "affirms",
  certainty: "CT",
  author_commitment: "U",
  quotation: "indirect",
  via: [{ kind: "person", channel: "told" }],
  ...parts,
});

/** The agreement on one variable of the decisions of two coders, in the order of the attestations. */
function agreementOn(variable: string, first: readonly Partial<CodedAttestation>[], second: typeof first) {
  const toItems = (all: typeof first) => all.map((parts, index) => decide(`tide-book#${index + 1}`, parts));
  const agreements = toAgreements({ first: toCoding(toItems(first)), second: toCoding(toItems(second)) });
  return agreements.find((agreement) => agreement.variable === variable);
}

describe("the agreement of two codings", () => {
  it("is told of seven variables", () => {
    const one = toCoding([decide("tide-book#1")]);
    expect(toAgreements({ first: one, second: one }).map(({ variable }) => variable)).toEqual([
      "stance",
      "certainty",
      "author_commitment",
      "hedge",
      "quotation",
      "chain",
      "channel",
    ]);
  });

  it("counts a hedge that both left out as agreed, and one that only one saw as a confusion with none", () => {
    expect(agreementOn("hedge", [{}, { hedge: "hearsay" }], [{}, {}])).toEqual({
      variable: "hedge",
      coded: 2,
      agreed: 1,
      alpha: 0,
      confusions: [{ one: "hearsay", other: "none", count: 1 }],
    });
  });

  it("takes a chain as one decision: another order, a link more or no speaker is another category", () => {
    const media = { kind: "media", channel: "media_report" } as const;
    const person = { kind: "person", channel: "told" } as const;
    const chains = [[media, person], [media, person], [person], []];
    const others = [[person, media], [media, person], [media, person], [person]];
    const toParts = (via: CodedAttestation["via"]) => ({ via });
    expect(agreementOn("chain", chains.map(toParts), others.map(toParts))).toMatchObject({
      coded: 4,
      agreed: 1,
      confusions: [
        { one: "media > person", other: "person", count: 1 },
        { one: "media > person", other: "person > media", count: 1 },
        { one: "own voice", other: "person", count: 1 },
      ],
    });
    expect(agreementOn("channel", [toParts([media, person])], [toParts([])])).toMatchObject({
      confusions: [{ one: "media_report > told", other: "own voice", count: 1 }],
    });
  });

  it("names the most confused categories first, whoever gave which", () => {
    const [ct, pr, ps] = (["CT", "PR", "PS"] as const).map((certainty) => ({ certainty }));
    if (!ct || !pr || !ps) throw new Error("three certainties");
    expect(agreementOn("certainty", [ct, pr, ps, ct, ps], [pr, ps, pr, ct, pr])?.confusions).toEqual([
      { one: "PR", other: "PS", count: 3 },
      { one: "CT", other: "PR", count: 1 },
    ]);
  });

  it("has no alpha where nobody had a choice", () => {
    expect(agreementOn("stance", [{}, {}], [{}, {}])).toMatchObject({ coded: 2, agreed: 2, alpha: undefined });
  });

  it("does not depend on who is called the first, nor on the order of the items", () => {
    const anyItems = fc.array(
      fc.record({
        stance: fc.constantFrom("affirms", "denies", "uncommitted"),
        hedge: fc.constantFrom(undefined, "hearsay", "epistemic"),
        via: fc.array(
          fc.record({ kind: fc.constantFrom("person", "media"), channel: fc.constantFrom("told", "none") }),
          { maxLength: 3 },
        ),
      }),
      { minLength: 12, maxLength: 12 },
    );
    fc.assert(
      fc.property(anyItems, anyItems, (one, other) => {
        const [first, second] = [one, other].map((all) =>
          toCoding(all.map((parts, index) => decide(`tide-book#${index + 1}`, parts as Partial<CodedAttestation>))),
        );
        if (!first || !second) throw new Error("two codings");
        const agreements = toAgreements({ first, second });
        expect(toAgreements({ first: second, second: first })).toEqual(agreements);
        expect(toAgreements({ first, second: toCoding(second.items.toReversed()) })).toEqual(agreements);
      }),
    );
  });

  it("cannot be told of codings of other attestations", () => {
    const [one, two] = [decide("tide-book#1"), decide("tide-book#2")];
    const tell = (first: CodedAttestation[], second: CodedAttestation[]) => () =>
      toAgreements({ first: toCoding(first), second: toCoding(second) });
    expect(tell([one, two], [one])).toThrow(new RangeError("tide-book#2 is in the first coding only"));
    expect(tell([one], [one, two])).toThrow(RangeError);
  });
});
