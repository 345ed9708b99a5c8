import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Pair, toNominalAlpha } from "../../../lambdas/snapshot/agreement/nominal-alpha.ts";

const toPairs = (first: string, second: string): Pair[] =>
  [...first].map((category, unit) => [category, second[unit] ?? ""]);

const anyCategory = fc.constantFrom("a", "b", "c", "d > e");
const anyPairs = fc.array(fc.tuple(anyCategory, anyCategory), { minLength: 1, maxLength: 40 });

/** Alpha by the book: the coincidence matrix filled in cell by cell, then the formula for its diagonal. */
function alphaByMatrix(pairs: readonly Pair[]): number | undefined {
  const categories = [...new Set(pairs.flat())];
  const matrix = categories.map((row) =>
    categories.map((column) => {
      const thus = pairs.filter(([one, other]) => one === row && other === column).length;
      const reversed = pairs.filter(([one, other]) => one === column && other === row).length;
      return thus + reversed;
    }),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const margins = matrix.map(sum);
  const n = sum(margins);
  const diagonal = sum(matrix.map((row, index) => row[index] ?? 0));
  const chance = sum(margins.map((margin) => margin * (margin - 1)));
  const divisor = n * (n - 1) - chance;
  return divisor === 0 ? undefined : ((n - 1) * diagonal - chance) / divisor;
}

/** Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011. */
describe("the published examples", () => {
  const binary = toPairs("0100000010", "1110010000");
  const nominal = toPairs("aabbdcccedda", "babbbccceddd");

  it("gives 0.095 for binary data of two observers (section A)", () => {
    // Ten units, four disagreements, fourteen zeros and six ones: 1 - 19 * 4 / (14 * 6).
    expect(binary).toHaveLength(10);
    expect(toNominalAlpha(binary)).toBeCloseTo(1 - (19 * 4) / (14 * 6), 12);
    expect(toNominalAlpha(binary)?.toFixed(3)).toBe("0.095");
  });

  it("gives 0.692 for nominal data of two observers (section B)", () => {
    // Twelve units, nine agreements; a 4, b 6, c 6, d 6, e 2 times: (23 * 18 - 104) / (24 * 23 - 104).
    expect(nominal).toHaveLength(12);
    expect(toNominalAlpha(nominal)).toBeCloseTo((23 * 18 - 104) / (24 * 23 - 104), 12);
    expect(toNominalAlpha(nominal)?.toFixed(3)).toBe("0.692");
  });
});

describe("alpha", () => {
  it("is what the coincidence matrix gives", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const expected = alphaByMatrix(pairs);
        if (expected === undefined) expect(toNominalAlpha(pairs)).toBeUndefined();
        else expect(toNominalAlpha(pairs)).toBeCloseTo(expected, 10);
      }),
    );
  });

  it("is exactly 1 where two coders always agree, on two categories or more", () => {
    fc.assert(
      fc.property(fc.array(anyCategory, { minLength: 1 }), (codes) => {
        const alpha = toNominalAlpha(codes.map((code) => [code, code]));
        expect(alpha).toBe(new Set(codes).size > 1 ? 1 : undefined);
      }),
    );
  });

  it("is below 1 where they disagree at all", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        fc.pre(pairs.some(([first, second]) => first !== second));
        expect(toNominalAlpha(pairs)).toBeLessThan(1);
      }),
    );
  });

  it("does not depend on who is called the first, on the order of the units or on the names of the categories", () => {
    const renamed: { readonly [category: string]: string } = { a: "d > e", b: "x", c: "a", "d > e": "" };
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const alpha = toNominalAlpha(pairs);
        expect(toNominalAlpha(pairs.map(([first, second]) => [second, first]))).toBe(alpha);
        expect(toNominalAlpha(pairs.toReversed())).toBe(alpha);
        expect(toNominalAlpha(pairs.map(([one, other]) => [renamed[one] ?? "", renamed[other] ?? ""]))).toBe(alpha);
      }),
    );
  });

  it("is undefined of nothing, and of one category", () => {
    expect(toNominalAlpha([])).toBeUndefined();
    expect(toNominalAlpha([["a", "a"]])).toBeUndefined();
  });

  it("is 0 or less where every decision is contrary", () => {
    expect(toNominalAlpha([["a", "b"]])).toBe(0);
    expect(toNominalAlpha(toPairs("abab", "baba"))).toBeCloseTo(-0.75, 12);
  });
});
