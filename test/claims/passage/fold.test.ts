import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWithOrigins, toFoldDigest, toOrigin } from "../../../lambdas/claims/passage/fold.ts";
import { normalise } from "../../../lambdas/claims/passage/normalise.ts";
import { HARBOUR } from "./harbour.ts";

const anyText = fc.string({ unit: "binary" });

describe("a fold", () => {
  it("gives the letters and the digest that another implementation gives", () => {
    const folded = fold(normalise(HARBOUR, "line").text);
    expect(folded).toBe("harbourofzahlenالمرفاoffice312cafeaalqamariοσ");
    expect(toFoldDigest(folded)).toEqual({
      fold_len: 45,
      sha256: "812e0c22b6089641c62f49255cd126cb4582a234d6230218c6e6c06ba673b963",
    });
  });

  it("is the same for text wrapped by line or in blocks", () => {
    expect(fold(normalise(HARBOUR, "blank_line").text)).toBe(fold(normalise(HARBOUR, "line").text));
  });

  it("counts its length in code points", () => {
    expect(toFoldDigest(fold("\u{10400}!")).fold_len).toBe(1);
  });

  it("of a whole is the folds of its parts in a row", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
    expect(fold("ΟΔΟΣ") + fold("Α")).toBe(fold("ΟΔΟΣΑ"));
  });

  it("changes nothing when it is folded again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("does not change with composition, white space, soft or hard hyphens, and quotation marks", () => {
    const joint = fc.constantFrom("", " ", "\r\n", "\u00AD", "-\n", "“", "’", "\u200B", "—");
    const text = fc.array(fc.tuple(fc.string({ unit: "grapheme" }), joint));
    fc.assert(
      fc.property(text, fc.constantFrom("NFC", "NFD", "NFKC"), (parts, form) => {
        const plain = parts.map(([part]) => part).join("");
        expect(fold(parts.flat().join("").normalize(form))).toBe(fold(plain));
      }),
    );
  });

  it("keeps no mark of an Arabic, Latin or Greek letter", () => {
    expect(fold("بَغْدَاد Ångström Άλφα")).toBe("بغدادangstromαλφα");
  });
});

describe("the origins of a fold", () => {
  it("say of each folded letter which code point it comes from", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, origins } = foldWithOrigins(text);
        const chars = Array.from(text);
        expect(folded).toBe(fold(text));
        for (const [unit, origin] of origins.entries()) expect(fold(chars[origin] ?? "")).toContain(folded[unit]);
      }),
    );
  });

  it("give no place for a part of a ligature", () => {
    const folded = foldWithOrigins("of\uFB01ce");
    expect(toOrigin(folded, 2, 4)).toEqual({ start: 2, end: 3 });
    expect(toOrigin(folded, 0, 3)).toBeUndefined();
    expect(toOrigin(folded, 3, 6)).toBeUndefined();
  });
});
