import { cutText } from "./words.ts";

/** Breaks a text into lines of so many characters, and cuts what is more than so many lines. */
export function wrapText(text: string, characters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of cutText(text, characters * most).split(/\s+/)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (Array.from(joined).length <= characters) line = joined;
    else {
      if (line !== "") lines.push(line);
      line = cutText(word, characters);
    }
  }
  if (line !== "") lines.push(line);
  const rest = lines.slice(most - 1).join(" ");
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), cutText(`${cutText(rest, characters - 1)}…`, characters)];
}
