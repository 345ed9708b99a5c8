import fc from "fast-check";
import { expect, it } from "vitest";
import { shareTexts } from "../../../lambdas/claims/json/share-texts.ts";

it("leaves every parsed value equal to what it was, key by key and in order", () => {
  const texts = fc.oneof(fc.string(), fc.constantFrom("port-of-lumenor", "harbour-council-7", "__proto__"));
  const values = fc.jsonValue({ stringUnit: fc.constantFrom("a", "é", "-"), maxDepth: 4 });
  fc.assert(
    fc.property(fc.oneof(values, fc.dictionary(texts, fc.array(texts))), (value) => {
      const text = JSON.stringify(value);
      const parsed = JSON.parse(text);
      shareTexts(parsed);
      expect(JSON.stringify(parsed)).toBe(text);
    }),
  );
});

it("still knows texts apart after more of them than it keeps", () => {
  const many = Array.from({ length: 50_000 }, (_, index) => `an-id-that-is-long-${index}`);
  const shared = [...many];
  shareTexts(shared);
  expect(shared).toEqual(many);
});
