/** A half-open range of Unicode code points, counted from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The length of a text in code points. */
export function countCodePoints(text: string): number {
  let count = text.length;
  for (let unit = 1; unit < text.length; unit++) if (isPair(text, unit)) count--;
  return count;
}

/** The part of a text between two code points, as `slice` does it with UTF-16 units. */
export function sliceSpan(text: string, { start, end }: Span): string {
  const from = toUnit(text, start, { unit: 0, point: 0 });
  return text.slice(from, toUnit(text, end, { unit: from, point: start }));
}

function toUnit(text: string, point: number, known: { unit: number; point: number }): number {
  let { unit } = known;
  for (let passed = known.point; passed < point && unit < text.length; passed++) {
    unit += isPair(text, unit + 1) ? 2 : 1;
  }
  return unit;
}

/** Whether the unit is the second half of a surrogate pair. */
function isPair(text: string, unit: number): boolean {
  return (text.codePointAt(unit - 1) ?? 0) > 0xffff;
}
