import { describe, expect, it } from "vitest";
import { wrapText } from "../../../lambdas/local/report/wrap-text.ts";

describe("wrapText", () => {
  it("fills lines up to the last column, and indents the later ones", () => {
    expect(wrapText("ab cd ef gh", 5)).toEqual(["ab cd", "ef gh"]);
    expect(wrapText("ab cd ef gh", 5, 2)).toEqual(["ab cd", "  ef", "  gh"]);
  });

  it("counts columns and not letters", () => {
    expect(wrapText("漢字 漢字", 8)).toEqual(["漢字", "漢字"]);
    expect(wrapText("漢字 漢字", 9)).toEqual(["漢字 漢字"]);
  });

  it("keeps a path that is too long in one piece, so that it can be copied", () => {
    expect(wrapText("see dataset/README.md now", 8)).toEqual(["see", "dataset/README.md", "now"]);
  });

  it("makes one line of an empty text", () => {
    expect(wrapText("", 8)).toEqual([""]);
  });
});
