/**
 * Whether a JSON number is read as exactly the value that is written: 1.50 is, 0.1 followed by twenty digits is not.
 *
 * Compared as decimal digits and exponent, since comparing as numbers would lose the very digits in question.
 */
export function isExact(literal: string): boolean {
  const value = Number(literal);
  return Number.isFinite(value) && toDecimal(literal) === toDecimal(Object.is(value, -0) ? "-0" : String(value));
}

/** Sign, significant digits and exponent of the last digit: the same text for the same value. */
function toDecimal(literal: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return `${sign}0`;
  return `${sign}${significant}e${BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length)}`;
}
