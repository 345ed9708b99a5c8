import { describe, expect, it } from "vitest";
import { normalise } from "../../../lambdas/claims/passage/normalise.ts";
import { findSpelling } from "../../../lambdas/claims/passage/spelling.ts";
import { hasWords } from "../../../lambdas/claims/passage/words.ts";

const notice = normalise(
  "Ormian pilots met NovOrmia.\nOrmia's fleet and the ORMIA.\nNorthPort, Ormia and \u{1D504}Quay",
  "line",
);

describe("the paragraph of a spelling", () => {
  it("is the first one that has it as whole words", () => {
    expect(findSpelling(notice, "Ormia")).toBe(2);
    expect(findSpelling(notice, "Ormian")).toBe(1);
  });

  it("counts a part of a word where the spelling never stands alone", () => {
    expect(findSpelling(notice, "Port")).toBe(3);
    expect(findSpelling(notice, "Quay")).toBe(3);
  });

  it("is none where case or letters differ", () => {
    expect(findSpelling(notice, "ormia")).toBeUndefined();
    expect(findSpelling(notice, "Ormia fleet")).toBeUndefined();
  });
});

describe("words in a row", () => {
  it("are found whatever their case and punctuation", () => {
    expect(hasWords("The pilot — “according\nto” him — left", "According to")).toBe(true);
    expect(hasWords("it is re\u00ADportedly so", "reportedly")).toBe(true);
  });

  it("are not found inside longer words", () => {
    expect(hasWords("unsaid", "said")).toBe(false);
    expect(hasWords("saidst", "said")).toBe(false);
    expect(hasWords("said", "“”")).toBe(false);
  });
});
