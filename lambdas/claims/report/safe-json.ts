// What JSON.stringify leaves as it is but a terminal, or a reader who is meant to see what stands there, should not get:
// DEL and the C1 controls, what is invisible or reorders the text. A log of GitHub Actions obeys "##[" anywhere in a line.
const unsafe = /(?!\n)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?<=##)\[/gu;

/** JSON with an indent of two spaces and a final newline that can be printed anywhere: the same value, more of it escaped. */
export function toSafeJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(unsafe, escapeUnits)}\n`;
}

/** Text of one line that can be shown anywhere: what cannot be seen there is escaped as in JSON. */
export function toSafeText(text: string): string {
  return text.replaceAll("\n", " ").replace(unsafe, escapeUnits);
}

function escapeUnits(char: string): string {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
