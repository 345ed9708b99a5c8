import { describe, expect, it } from "vitest";
import { locatePassage } from "../../../lambdas/claims/passage/locate.ts";
import { normalise } from "../../../lambdas/claims/passage/normalise.ts";
import { sliceSpan } from "../../../lambdas/claims/passage/span.ts";

const ferry = normalise(
  "\u{1F6A2} The ferry sails.\n\nThe “Bright-\nwater” ferry, said the har-\nbour master, sails at noon.\n\nThe ferry sails. Others wait; \uFB01ve x\u0302.",
  "blank_line",
);

function find(words: string): string[] {
  const located = locatePassage(ferry, words);
  if (located.kind !== "found") throw new Error(located.kind);
  return located.matches.map((match) => sliceSpan(ferry.text, match));
}

describe("locating pasted words", () => {
  it("lists every place where they stand, with its paragraph", () => {
    expect(locatePassage(ferry, "the ferry\nsails")).toEqual({
      kind: "found",
      matches: [
        { start: 2, end: 17, paragraph: 1 },
        { start: 88, end: 103, paragraph: 3 },
      ],
    });
  });

  it("lists places that overlap", () => {
    const document = normalise("no, no, no", "line");
    expect(locatePassage(document, "no no")).toMatchObject({ matches: [{ start: 0 }, { start: 4 }] });
  });

  it("finds them whatever their case, quotation marks, hyphens and line ends", () => {
    expect(find('"BRIGHTWATER" ferry, said the harbour\u00ADmaster')).toEqual([
      "“Bright- water” ferry, said the har- bour master",
    ]);
  });

  it("takes in as much punctuation at the ends as was pasted there, and never white space", () => {
    expect(find("  Others wait  ")).toEqual(["Others wait"]);
    expect(find("Others wait; ")).toEqual(["Others wait;"]);
    expect(find("Brightwater")).toEqual(["Bright- water"]);
    expect(find("'Brightwater'")).toEqual(["“Bright- water”"]);
  });

  it("finds a passage that spans paragraphs, at the paragraph where it starts", () => {
    expect(locatePassage(ferry, "at noon. The ferry")).toMatchObject({ matches: [{ paragraph: 2 }] });
  });

  it("prefers whole words to parts of words", () => {
    expect(find("The")).toHaveLength(4);
    expect(find("ther")).toEqual(["ther"]);
  });

  it("keeps the mark of the last letter and does not part a ligature", () => {
    expect(find("five x")).toEqual(["\uFB01ve x\u0302"]);
    expect(locatePassage(ferry, "ive x")).toMatchObject({ kind: "absent" });
  });

  it("says how far the text agrees where it does not have them", () => {
    expect(locatePassage(ferry, "Others wait for rain")).toMatchObject({
      kind: "absent",
      agreed: "Others wait ",
      differs: "for rain",
      near: { paragraph: 3 },
    });
    expect(locatePassage(ferry, "7")).toMatchObject({ kind: "absent", near: undefined });
  });

  it("tells apart words that are not there from no words at all", () => {
    expect(locatePassage(ferry, " \n“…”")).toEqual({ kind: "wordless" });
  });
});
