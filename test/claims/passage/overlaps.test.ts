import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFreeTexts } from "../../../lambdas/claims/passage/free-texts.ts";
import { findOverlaps, type Overlap } from "../../../lambdas/claims/passage/overlaps.ts";

const ARTICLE = `At dusk the red-\nand-white “pilot” boat slipped
past Öland's harbour light, and nobody aboard would say why it sailed.`;

function guard(text: string, article = ARTICLE): readonly Overlap[] {
  return findOverlaps([{ name: "boat.txt", text: article }], [{ file: "claims/x.json", pointer: "/text", text }]);
}

describe("the copyright guard", () => {
  it("lets six words in a row pass and stops at seven", () => {
    expect(guard("it is said that nobody aboard would say why it left")).toEqual([]);
    expect(guard("it is said that nobody aboard would say why it sailed off")).toMatchObject([
      { article: "boat.txt", words: 7, begins: "nobody aboard would", at: { pointer: "/text" } },
    ]);
  });

  it.each([
    ["case", "NOBODY Aboard WOULD say WHY it SAILED"],
    ["quotation marks and commas", "“nobody”, aboard; ‘would’ say: (why) it… sailed"],
    ["accents", "nöbódy aboard would say why ît sailed"],
    ["soft hyphens and zero-width spaces", "no\u00ADbody ab\u200Board would say why it sai\u00ADled"],
    ["hyphens between words", "nobody-aboard-would-say-why-it-sailed"],
    ["hyphens within words", "no-body ab-oard would say why it sai-led"],
    ["missing spaces", "nobodyaboardwouldsaywhyitsailed"],
    ["one space too many", "no body aboard wo uld say why it sailed"],
    ["slashes, dots and underscores", "nobody/aboard.would_say·why|it+sailed"],
    ["fullwidth letters", "ｎｏｂｏｄｙ aboard would say why it sailed"],
    ["circled letters", "ⓝobody aboard would say why it sailed"],
    ["a line feed", "nobody aboard would\nsay why it sailed"],
    ["an address in between", "nobody aboard would https://example.org/x say why it sailed"],
  ])("is not evaded by %s", (_, text) => {
    expect(guard(text)).toHaveLength(1);
  });

  it("counts a hyphenated or apostrophised word once where both sides write it so", () => {
    const article = "the half-sunk Ormia's tug drifts on slowly";
    expect(guard("the half-sunk Ormia's tug drifts on", article)).toEqual([]);
    expect(guard("the half-sunk Ormia's tug drifts on slowly", article)).toMatchObject([{ words: 7 }]);
  });

  it("parts words at a dash, with or without space around it", () => {
    const article = "the tug left harbour—nobody saw why";
    expect(guard("the tug left harbour—nobody saw why", article)).toMatchObject([{ words: 7 }]);
  });

  it("counts as the side that has more words", () => {
    expect(guard("slipped past Olands harbour light and nobody")).toMatchObject([{ words: 7 }]);
    expect(guard("red and white pilot boat slipped past")).toMatchObject([{ words: 7 }]);
  });

  it("does not count parts of words at the ends", () => {
    expect(guard("anybody aboard would say why it sailed")).toEqual([]);
    expect(guard("nobody aboard would say why it sailedst")).toEqual([]);
    expect(guard("nobody aboard would say why it sail")).toEqual([]);
  });

  it("leaves addresses out, which publishers make from headlines", () => {
    expect(guard("https://example.org/nobody-aboard-would-say-why-it-sailed")).toEqual([]);
  });

  it("reports each copied run once, at its first word", () => {
    const text = "harbour light, and nobody aboard would say why; at dusk the red and white pilot boat";
    expect(guard(text).map(({ words, begins }) => ({ words, begins }))).toEqual([
      { words: 8, begins: "harbour light and" },
      { words: 8, begins: "at dusk the" },
    ]);
  });

  it("finds any seven words of any article, whatever surrounds them", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdeé"), minLength: 1, maxLength: 5 });
    const words = fc.array(word, { minLength: 7, maxLength: 40 });
    const gap = fc.constantFrom(" ", "-", "", ", ", "\n");
    fc.assert(
      fc.property(words, fc.nat(), fc.array(gap, { minLength: 6, maxLength: 6 }), (article, seed, gaps) => {
        const from = seed % (article.length - 6);
        const copied = article.slice(from, from + 7).flatMap((item, index) => [item, gaps[index] ?? ""]);
        expect(guard(`zz ${copied.join("").toUpperCase()} zz`, article.join(" "))).not.toEqual([]);
      }),
    );
  });

  it("finds nothing where no word is shared", () => {
    expect(guard("", ARTICLE)).toEqual([]);
    expect(guard("a b c d e f g h", "")).toEqual([]);
  });
});

describe("the texts of a record", () => {
  it("are all its strings, with their JSON Pointers", () => {
    const record = { text: "a", "x/y~z": [{ note: "b" }, 3, null, "c"] };
    expect([...toFreeTexts("claims/x.json", record)]).toEqual([
      { file: "claims/x.json", pointer: "/text", text: "a" },
      { file: "claims/x.json", pointer: "/x~1y~0z/0/note", text: "b" },
      { file: "claims/x.json", pointer: "/x~1y~0z/3", text: "c" },
    ]);
  });
});
