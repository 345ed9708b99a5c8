import { describe, expect, it } from "vitest";
import { digestRecords } from "../../lambdas/claims/digest-records.ts";
import { validateDataset } from "../../lambdas/claims/validate-dataset.ts";
import { formatValidated, parseValidated } from "../../lambdas/claims/validated-document.ts";
import { MADE_UP } from "../support/intake.ts";
import { toDigest } from "../support/made-up-log.ts";
import { type Texts, toFiles } from "../support/valid-dataset.ts";

const KEY = { order: 7, commit: "c".repeat(40), date: "2021-05-01T12:00:00Z" };

function format(texts: Texts): string {
  return [...formatValidated(digestRecords(toFiles(texts)), KEY)].join("");
}

function parse(text: string) {
  return parseValidated(Buffer.from(text), toDigest(text));
}

describe("a validated document", () => {
  it("gives back the dataset that was validated, and what it is to be released as", () => {
    const files = digestRecords(toFiles(MADE_UP));
    const { dataset } = validateDataset(files);
    const source = { commit: KEY.commit, state: "clean" };
    expect(parse(format(MADE_UP))).toEqual({
      dataset,
      source,
      date: KEY.date,
      input: { order: 7, ...source, sha256: files.digest() },
    });
  });

  it("has the same bytes whatever the order in which its files are listed", () => {
    expect(format(new Map([...MADE_UP].toReversed()))).toBe(format(MADE_UP));
  });

  it.each([
    ["no JSON", "{", "is not JSON"],
    ["a list", "[]", "the validated document is no object"],
    ["nothing", "{}", "the validated document.source is no object"],
    [
      "a record that is no text",
      format(MADE_UP).replace(/"claims\/c-000001\.json":"/, '"claims/c-000001.json":1,"claims/c-00000z.json":"'),
      "is no text",
    ],
    ["a file that is no record", format(new Map([...MADE_UP, ["x.json", "{}\n"]])), 'has "x.json", which is no record'],
  ])("is refused where it is %s", (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
