/** Characters that XML cannot hold (XML 1.0, section 2.2), lone surrogates among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Letters that run from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** How many characters the title of a mark has at most: it is for a glance, and its page has the whole. */
export const TITLE_LENGTH = 110;

/** Cuts a text of the dataset to so many characters, fit for XML. */
export function cutText(text: string, length: number): string {
  const characters = Array.from(text.replace(NO_XML, "\ufffd"));
  if (characters.length <= length) return characters.join("");
  return `${characters
    .slice(0, length - 1)
    .join("")
    .trimEnd()}…`;
}

/** A name within a sentence. */
export function inSentence(name: string): string {
  return isolate(cutText(name, 80));
}

/** Isolates a name that runs from right to left (UAX #9, section 2.7): numbers beside it would change places. */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** A number with the word for what is counted. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** A whole number with commas, whatever the machine's language. */
export function formatNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Joins words as a sentence does. */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** How wide a text is about, in pixels: there is no font to measure it with. Errs on the wide side. */
export function estimateWidth(text: string, fontSize: number): number {
  const ems = Array.from(text).reduce((sum, character) => sum + estimateEms(character), 0);
  return ems * fontSize;
}

function estimateEms(character: string): number {
  if (/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]|\p{Emoji_Presentation}/u.test(character)) return 1.05;
  if (/[ijlftI.,:;'|() -]/.test(character)) return 0.36;
  if (/[mwMW@%]/.test(character)) return 0.9;
  return /\p{Lu}/u.test(character) ? 0.7 : 0.58;
}
