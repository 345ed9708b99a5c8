import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVersions, nextVersion, raiseVersion } from "../../../lambdas/snapshot/changes/next-version.ts";

const number = fc.nat({ max: 30 });
const version = fc.tuple(number, number, number).map((numbers) => numbers.join("."));
const found = fc.record({ breaks: fc.boolean(), adds: fc.boolean(), corrects: fc.boolean() });

describe("the next version", () => {
  it.each([
    [{ breaks: true, adds: true, corrects: true }, "10.0.0"],
    [{ breaks: true, adds: false, corrects: false }, "10.0.0"],
    [{ breaks: false, adds: true, corrects: true }, "9.10.0"],
    [{ breaks: false, adds: false, corrects: true }, "9.9.10"],
    [{ breaks: false, adds: false, corrects: false }, undefined],
  ])("after 9.9.9 with %j is %s", (changes, expected) => {
    expect(nextVersion("9.9.9", changes)).toBe(expected);
  });

  it("comes after the one before, whatever changed, and is none only where nothing did", () => {
    fc.assert(
      fc.property(version, found, (before, changes) => {
        const after = nextVersion(before, changes);
        if (after === undefined) expect(changes).toEqual({ breaks: false, adds: false, corrects: false });
        else expect(compareVersions(after, before)).toBeGreaterThan(0);
      }),
    );
  });
});

describe("versions", () => {
  it("are ordered as their numbers, not as texts", () => {
    expect(["1.10.0", "1.9.0", "2.0.0", "1.9.10", "1.9.9"].toSorted(compareVersions)).toEqual([
      "1.9.0",
      "1.9.9",
      "1.9.10",
      "1.10.0",
      "2.0.0",
    ]);
  });

  it("rise the more the greater the change", () => {
    fc.assert(
      fc.property(version, (before) => {
        const [patch, minor, major] = (["patch", "minor", "major"] as const).map((size) => raiseVersion(before, size));
        expect([major, before, minor, patch].map(String).toSorted(compareVersions)).toEqual([
          before,
          patch,
          minor,
          major,
        ]);
      }),
    );
  });
});
