import { widthOf } from "./visible-text.ts";

/**
 * Breaks a text at its spaces into lines of at most `width` columns, the later ones indented by `hanging` more.
 *
 * A word that is longer stays whole on a line of its own: a path or a command has to survive being copied.
 */
export function wrapText(text: string, width: number, hanging = 0): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(" ")) {
    if (line === undefined) line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = " ".repeat(hanging) + word;
    }
  }
  return [...lines, line ?? ""];
}
