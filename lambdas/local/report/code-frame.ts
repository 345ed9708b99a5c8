import type { Paint } from "./paint.ts";
import { toCells } from "./visible-text.ts";

/** Where to look: line and column counted from 1, the column in UTF-16 code units. */
interface Spot {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, broken where the reader of JSON breaks them. */
export function toLines(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}

/**
 * The line of a problem with a caret under its column, between the line before and the line after.
 *
 * No line is wider than `width` columns, from 24 on: a long one is cut to what surrounds the column. Empty where the file has no such line.
 */
export function formatFrame(lines: readonly string[], spot: Spot, width: number, paint: Paint): readonly string[] {
  const line = lines[spot.line - 1];
  if (line === undefined) return [];
  const digits = String(spot.line + 1).length;
  const room = width - digits - "> ".length - " | ".length;
  const gutter = (mark: string, number: string): string => paint("dim", `${mark} ${number.padStart(digits)} |`);
  const around = (number: number): readonly string[] => {
    const text = lines[number - 1];
    // After the last newline there is no line that a person would see.
    if (text === undefined || (text === "" && number === lines.length)) return [];
    return [`${gutter(" ", String(number))} ${clipAround(text, 1, room).text}`.trimEnd()];
  };
  const { text, caret } = clipAround(line, spot.column, room);
  return [
    ...around(spot.line - 1),
    `${paint("red", ">")}${gutter("", String(spot.line))} ${text}`.trimEnd(),
    `${gutter(" ", "")} ${" ".repeat(caret)}${paint("red", "^")}`,
    ...around(spot.line + 1),
  ];
}

/** The part of a line around a column that fits into `room`, and where the column is in it, counted from 0. */
function clipAround(line: string, column: number, room: number): { readonly text: string; readonly caret: number } {
  const target = Math.min(Math.max(column - 1, 0), line.length);
  // Two code units never take less than one column, so nothing further away can be shown: a line may have megabytes.
  const from = Math.max(0, target - 2 * room - 2);
  const to = target + 2 * room + 2;
  const cells = toCells(line.slice(from, to));
  const widths = cells.map((cell) => cell.width);
  const after = cells.findIndex((cell) => from + cell.index > target);
  const focus = target === line.length ? cells.length : (after === -1 ? cells.length : after) - 1;
  // Past the end of the line the caret takes a column of its own.
  const needed = sum(widths) + (focus === cells.length ? 1 : 0);
  const whole = from === 0 && to >= line.length && needed <= room;
  const [first, end] = whole ? [0, cells.length] : windowAround(widths, focus, room - 2);
  const head = from > 0 || first > 0 ? "…" : "";
  const tail = to < line.length || end < cells.length ? "…" : "";
  const shown = cells.slice(first, end).map((cell) => cell.text);
  return { text: head + shown.join("") + tail, caret: head.length + sum(widths.slice(first, focus)) };
}

/** The widest run of cells that fits: a third of it before the focus, the rest after, and what then is left before again. */
function windowAround(widths: readonly number[], focus: number, room: number): readonly [number, number] {
  let first = focus;
  let end = focus;
  let left = room;
  const takeBefore = (atLeast: number): void => {
    while (first > 0 && left - (widths[first - 1] ?? 0) >= atLeast) left -= widths[--first] ?? 0;
  };
  takeBefore((room * 2) / 3);
  while (end < widths.length && left >= (widths[end] ?? 0)) left -= widths[end++] ?? 0;
  takeBefore(0);
  return [first, end];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
