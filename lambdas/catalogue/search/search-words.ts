/** Letters that no normalisation takes apart, as they are typed on a keyboard without them. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ς: "σ",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ک: "ك",
};

/** Marks of transliteration and apostrophes, and the stroke that only stretches Arabic: Sha'bi and Shabi are one word. */
const SILENT = /[\p{M}ʹʻʼʽʾʿ‘’'`´ـ]/gu;

/** An id of a claim is one word, so that it finds this claim and no other. */
const CLAIM_ID = /\bc-[0-9a-z]{6}\b/g;

/** Words that a question may have and the claim not. */
const SMALL = new Set([
  ..."a an and are as at be been by did do does for from had has have how in is of on or that the to was were what".split(
    " ",
  ),
  ..."when where which who whom whose why with".split(" "),
]);

/**
 * The words under which a text is found: without accents and case, cut where letters meet digits or hyphens, and what a
 * hyphen joins also as one. Two letters that look the same in two alphabets stay two.
 */
export function toWords(text: string): readonly string[] {
  const { ids, rest } = takeIds(foldText(text));
  const compounds = rest.match(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu) ?? [];
  return [
    ...ids,
    ...compounds.flatMap((compound) => {
      const parts = cut(compound);
      return parts.length === 1 ? parts : [...parts, compound.replace(/[-‐]/g, "")];
    }),
  ];
}

/** The words that a question asks for, small ones only where there is nothing else. */
export function toAskedWords(question: string): readonly string[] {
  const { ids, rest } = takeIds(foldText(question));
  const words = [...ids, ...cut(rest)];
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length > 0 ? telling : words;
}

function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(SILENT, "")
    .replace(/[øłđðßæœıςٱىیةک]/g, (letter) => PLAIN[letter] ?? letter);
}

function takeIds(text: string): { readonly ids: readonly string[]; readonly rest: string } {
  return { ids: text.match(CLAIM_ID) ?? [], rest: text.replace(CLAIM_ID, " ") };
}

function cut(text: string): readonly string[] {
  return text.match(/\p{L}+|\p{N}+/gu) ?? [];
}
