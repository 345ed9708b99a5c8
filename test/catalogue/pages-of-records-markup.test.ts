import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { openCatalogue } from "../../lambdas/catalogue/catalogue.ts";
import { renderPage } from "../../lambdas/catalogue/layout.ts";
import { toRecordPage } from "../../lambdas/catalogue/pages/record.ts";
import type { LostRecord } from "../../lambdas/catalogue/records/record.ts";
import { readRealInput } from "./records/real-input.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // How the renderer writes what HTML lets be written in two ways (HTML standard, sections 13.1.1 and 13.1.2.1).
    "void-style": "off",
    "doctype-style": "off",
    // The style sheet is the site's own, under a policy that allows no other.
    "require-sri": ["error", { target: "crossorigin" }],
    // A claim's title is the claim: a cut one would claim something else.
    "long-title": "off",
    // A region that scrolls has to be reached by keyboard and named; it is no section of the page's outline.
    "prefer-native-element": ["error", { exclude: ["region"] }],
  },
});

const { frame, records } = openCatalogue(await readRealInput());

function messagesOf(html: string): readonly string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId} ${message} ${selector}`),
  );
}

describe("the markup of record pages", () => {
  for (const kind of ["claims", "sources", "entities"] as const)
    it(`is without fault on every page of ${kind}`, () => {
      for (const record of records[kind]())
        expect(messagesOf(renderPage(frame, toRecordPage(frame, record))), record.id).toEqual([]);
    });

  it("is without fault where a record was given up, and where a version is shown", () => {
    const lost: LostRecord = {
      kind: "lost",
      of: "claims",
      id: "c-000001",
      status: "merged",
      replaced_by: "c-000002",
      reason: "Said twice",
      history: [],
    };
    const [claim] = records.claims();
    expect(messagesOf(renderPage(frame, toRecordPage(frame, lost)))).toEqual([]);
    if (claim) expect(messagesOf(renderPage(frame, toRecordPage(frame, claim, "0.9.0")))).toEqual([]);
  });
});
