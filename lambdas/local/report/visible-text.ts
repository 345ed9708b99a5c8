/** One character as it is shown. */
export interface Cell {
  readonly text: string;
  /** Columns of a terminal: 1, 2 for a wide character, or the length of an escape. */
  readonly width: number;
  /** Where the character starts in the text, in UTF-16 code units. */
  readonly index: number;
}

// What would act on a terminal or could not be seen and counted there: controls, bidirectional overrides, lone surrogates,
// unassigned and private characters, marks and whatever joins its neighbour, spaces that only look like one.
const unseen =
  /[\p{C}\p{Mn}\p{Me}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\p{Regional_Indicator}\u1160-\u11FF\uD7B0-\uD7FB]|(?! )\p{Zs}/u;

// A log of GitHub Actions takes "::" at the start of a line (leading space is trimmed) and "##[" anywhere in it for a command.
const command = /(?<=:):|(?<=##)\[/u;

const escaped = new RegExp(`${unseen.source}|${command.source}`, "gu");
const character = new RegExp(`(?<escaped>${escaped.source})|.`, "gsu");

// UAX #11, the blocks of East Asian Wide and Fullwidth characters.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/** Text that can be shown anywhere: what cannot be seen, and what would be a command, stands as `<U+200B>`; a tab as an arrow. */
export function toVisible(text: string): string {
  return text.replace(escaped, escapeCharacter);
}

/** The characters of a text as `toVisible` shows them, with the columns that each takes. */
export function toCells(text: string): readonly Cell[] {
  return Array.from(text.matchAll(character), ({ 0: char, index, groups }) => {
    if (groups?.escaped === undefined) return { text: char, width: wide.test(char) ? 2 : 1, index };
    const shown = escapeCharacter(char);
    return { text: shown, width: shown.length, index };
  });
}

/** The columns of a terminal that a text takes. */
export function widthOf(text: string): number {
  return toCells(text).reduce((sum, cell) => sum + cell.width, 0);
}

function escapeCharacter(char: string): string {
  if (char === "\t") return "→";
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `<U+${hex.padStart(4, "0")}>`;
}
