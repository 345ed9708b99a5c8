import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../lambdas/snapshot/agreement/agreement.ts";
import { describeRest, formatAlpha, formatPerCent } from "../../../lambdas/snapshot/agreement/format-figures.ts";

const AGREEMENT: Agreement = { variable: "stance", coded: 3, agreed: 2, alpha: 0.5, confusions: [] };

describe("a figure of agreement", () => {
  it.each([
    [1, "1.000"],
    [0.69196, "0.692"],
    [-0.0004, "0.000"],
    [-0.0006, "-0.001"],
    [undefined, "undefined"],
  ])("writes alpha %s as %s", (alpha, text) => {
    expect(formatAlpha({ ...AGREEMENT, alpha })).toBe(text);
  });

  it("writes per cent with one decimal", () => {
    expect(formatPerCent(AGREEMENT)).toBe("66.7");
  });

  it("counts the pairs beyond the fifth, and how often they were confused", () => {
    const confusions = ["b", "c", "d", "e", "f", "g", "h"].map((other) => ({ one: "a", other, count: 2 }));
    expect(describeRest({ ...AGREEMENT, coded: 20, agreed: 6, confusions })).toBe(
      "2 more pairs, 4 of 14 disagreements",
    );
    const six = confusions.slice(1);
    expect(describeRest({ ...AGREEMENT, coded: 20, agreed: 8, confusions: six })).toBe(
      "1 more pair, 2 of 12 disagreements",
    );
    expect(describeRest({ ...AGREEMENT, confusions: confusions.slice(2) })).toBeUndefined();
  });
});
