/** The first place where a text differs from the one it should be, counted from 1, with both sides in words. */
export interface Difference {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

const MOST_SHOWN = 60;

/** Finds where a text first differs from `wanted`. White space is named, since a quotation of it would show nothing. */
export function findDifference(text: string, wanted: string): Difference {
  const [lines, goal] = [text.split("\n"), wanted.split("\n")];
  const row = Array.from({ length: lines.length + 1 }).findIndex((_, index) => lines[index] !== goal[index]);
  const [line, other = ""] = [lines[row], goal[row]];
  // All lines are there, so what is missing is the line feed that ends the last of them.
  if (line === undefined)
    return {
      line: row,
      column: (lines[row - 1]?.length ?? 0) + 1,
      found: "the end of the file",
      expected: "a line feed",
    };
  // The last piece of a canonical text is what follows its last line feed: nothing.
  if (row >= goal.length - 1)
    return {
      line: goal.length,
      column: 1,
      found: describeLine(lines[goal.length - 1] ?? ""),
      expected: "the end of the file",
    };
  const column = firstUnequal(line, other) + 1;
  return { line: row + 1, column, ...describeLines(line, other) };
}

function firstUnequal(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}

function describeLines(line: string, other: string): Pick<Difference, "found" | "expected"> {
  if (line.trim() !== other.trim()) return { found: describeLine(line), expected: describeLine(other) };
  const [indent, wanted] = [indentOf(line), indentOf(other)];
  if (indent !== wanted) return { found: describeIndent(indent), expected: describeIndent(wanted) };
  if (line.endsWith("\r")) return { found: "a carriage return", expected: "a line feed alone" };
  return { found: "white space at the end of the line", expected: "none" };
}

function indentOf(line: string): string {
  return line.slice(0, line.length - line.trimStart().length);
}

function describeIndent(indent: string): string {
  if (/[^ ]/.test(indent)) return "an indent of other white space than spaces";
  return indent.length === 1 ? "an indent of 1 space" : `an indent of ${indent.length} spaces`;
}

function describeLine(line: string): string {
  const text = line.trim();
  if (text === "") return "an empty line";
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 3).toWellFormed()}…` : text;
}
