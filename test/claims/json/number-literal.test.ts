import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isExact } from "../../../lambdas/claims/json/number-literal.ts";

const digits = (most: number) => fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: most });
const whole = fc.oneof(
  fc.constant("0"),
  fc.tuple(fc.constantFrom(..."123456789"), digits(20)).map((parts) => parts.join("")),
);
const exponent = fc.tuple(fc.constantFrom("e", "E"), fc.constantFrom("", "+", "-"), fc.integer({ min: 0, max: 340 }));
const literal = fc
  .tuple(fc.constantFrom("", "-"), whole, fc.option(digits(22)), fc.option(exponent))
  .map(
    ([sign, int, frac, exp]) => `${sign}${int}${frac === null ? "" : `.${frac}`}${exp === null ? "" : exp.join("")}`,
  );

/** A decimal literal as mantissa and power of ten, by arithmetic and not by text. */
function toRatio(text: string): { readonly mantissa: bigint; readonly power: number } {
  const [base = "", exp = "0"] = text.toLowerCase().split("e");
  const [int = "", frac = ""] = base.split(".");
  return { mantissa: BigInt(int + frac), power: Number(exp) - frac.length };
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [toRatio(a), toRatio(b)];
  const least = Math.min(left.power, right.power);
  const scale = ({ mantissa, power }: ReturnType<typeof toRatio>) => mantissa * 10n ** BigInt(power - least);
  return scale(left) === scale(right);
}

describe("numbers", () => {
  it("are exact where the number that is read prints as the value that was written", () => {
    fc.assert(
      fc.property(literal, (text) => {
        const value = Number(text);
        expect(isExact(text)).toBe(Number.isFinite(value) && isEqual(text, String(value)));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    "0",
    "-0",
    "1.0",
    "1.50",
    "1e2",
    "100e-2",
    "0.1",
    "9007199254740991",
    "1e21",
    "5e-324",
    "1e+308",
    "0e999999999",
  ])("takes %s", (text) => {
    expect(isExact(text)).toBe(true);
  });

  it.each(["9007199254740993", "0.10000000000000000000000001", "1e400", "-1e400", "1e-400", "1.7976931348623159e308"])(
    "refuses %s",
    (text) => {
      expect(isExact(text)).toBe(false);
    },
  );
});
