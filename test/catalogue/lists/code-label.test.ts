import { expect, it } from "vitest";
import { toCodeLabel } from "../../../lambdas/catalogue/pages/code-label.ts";
import { vocabularies } from "../../../lambdas/snapshot/vocabularies.ts";

it("says every code of every vocabulary in words, typed or derived", () => {
  for (const [vocabulary, { oneOf }] of vocabularies)
    for (const { const: code, title, description } of oneOf)
      expect(toCodeLabel(vocabulary, code)).toEqual({ title, description });
});

it("keeps the same code of two vocabularies apart", () => {
  expect(toCodeLabel("claim_type", "statement").description).not.toBe(toCodeLabel("channel", "statement").description);
});

it.each([
  ["claim_type", "rumour"],
  ["no_such_vocabulary", "constructor"],
])("lets a code that is defined no more stand for itself (%s %s)", (vocabulary, code) => {
  expect(toCodeLabel(vocabulary, code)).toEqual({ title: code, description: "" });
});
