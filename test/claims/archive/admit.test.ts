import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admit } from "../../../lambdas/claims/archive/admit.ts";
import type { Listed } from "../../../lambdas/claims/archive/dataset-name.ts";
import { LIMITS, type Limits } from "../../../lambdas/claims/archive/limits.ts";

const DESCRIPTOR = "dataset.json";
const CLAIM = "claims/c-7f3k9q.json";

function file(path: string, size = 10): Listed {
  return { path, kind: path.endsWith("/") ? "folder" : "file", size };
}

/** Each problem as `code file`, in the order found, and the admitted paths. */
function judge(paths: readonly (string | Listed)[], limits: Partial<Limits> = {}) {
  const listed = paths.map((path) => (typeof path === "string" ? file(path) : path));
  const { admitted, problems } = admit(listed, { ...LIMITS, ...limits });
  return {
    admitted: admitted.map(({ path }) => path),
    problems: problems.map(({ code, at }) => `${code} ${at.file}`),
  };
}

describe("admitting files", () => {
  it("admits the descriptor, the manual and records of the three kinds and the two codings", () => {
    const codings = ["codings/first.json", "codings/second.json"];
    const paths = [
      DESCRIPTOR,
      "README.md",
      CLAIM,
      ...codings,
      "entities/north-base.json",
      "sources/daily-2019-03-04.json",
    ];
    expect(judge(paths)).toEqual({ admitted: paths, problems: [] });
  });

  it("takes no notice of listed folders that belong", () => {
    expect(judge(["claims/", "sources/", DESCRIPTOR, CLAIM]).problems).toEqual([]);
  });

  it.each([
    ["a misspelt extension", "claims/c-7f3k9q.JSON", CLAIM],
    ["a second extension", "claims/c-7f3k9q.json.txt", CLAIM],
    ["a look-alike letter in a claim id", "claims/c-7f3kol.json", "claims/c-7f3k01.json"],
    ["spaces, capitals and accents", "entities/Base Été_2.json", "entities/base-ete-2.json"],
    ["a claim outside its folder", "c-7f3k9q.json", CLAIM],
    ["a folder in the singular", "claim/c-7f3k9q.json", "claims/"],
    ["a folder in capitals", "Sources/a.json", "sources/"],
    ["a misspelt coding", "codings/frist.JSON", "codings/first.json"],
    ["a misspelt descriptor", "datset.json", "dataset.json"],
  ])("suggests the nearest name for %s", (_, path, nearest) => {
    const others = nearest === DESCRIPTOR ? [] : [file(DESCRIPTOR)];
    const { problems } = admit([file(path), file("claims/c-000000.json"), ...others], LIMITS);
    expect(problems).toMatchObject([{ code: "unexpected-path", nearest }]);
  });

  it("suggests nothing that could not be a name either", () => {
    const [problem] = admit([file("claims/first-visit.json"), file(DESCRIPTOR)], LIMITS).problems;
    expect(problem).toMatchObject({ code: "unexpected-path", at: { file: "claims/first-visit.json" } });
    expect(problem).not.toHaveProperty("nearest");
  });

  it.each(["codings/third.json", "codings/1.json", "codings/first-2.json", "first.json"])("refuses %s", (path) => {
    expect(judge([DESCRIPTOR, CLAIM, path])).toEqual({
      admitted: [DESCRIPTOR, CLAIM],
      problems: [`unexpected-path ${path}`],
    });
  });

  it("reports a folder that does not belong once, however much is in it", () => {
    const found = judge([DESCRIPTOR, CLAIM, "drafts/", "drafts/a.json", "drafts/b/c.json", "drafts/b/d.json"]);
    expect(found).toEqual({ admitted: [DESCRIPTOR, CLAIM], problems: ["unexpected-path drafts/"] });
  });

  it("reports a folder among records once, listed or implied", () => {
    expect(judge([DESCRIPTOR, CLAIM, "claims/old/c-111111.json", "claims/old/c-222222.json"]).problems).toEqual([
      "path-too-deep claims/old/",
    ]);
    expect(judge([DESCRIPTOR, CLAIM, "claims/old/"]).problems).toEqual(["path-too-deep claims/old/"]);
  });

  it.each([
    ".DS_Store",
    "claims/.DS_Store",
    "Thumbs.db",
    "claims/.c-7f3k9q.json.swp",
    "claims/c-7f3k9q.json~",
    "__MACOSX/claims/._c-7f3k9q.json",
  ])("knows %s for litter", (path) => {
    expect(admit([file(DESCRIPTOR), file(CLAIM), file(path)], LIMITS).problems).toMatchObject([
      { code: "unexpected-path", litter: true },
    ]);
  });

  it.each(["__proto__", "constructor", "prototype", "hasOwnProperty"])("refuses %s as an id", (id) => {
    expect(admit([file(DESCRIPTOR), file(`entities/${id}.json`)], LIMITS)).toMatchObject({
      problems: [{ code: "forbidden-id", id, reserved: "language" }],
    });
  });

  it("refuses ids that Windows cannot check out", () => {
    expect(judge([DESCRIPTOR, "sources/nul.json"]).problems).toEqual(["forbidden-id sources/nul.json"]);
  });

  it("refuses an id longer than 64 characters", () => {
    const longest = `entities/${"a".repeat(64)}.json`;
    const longer = `entities/${"a".repeat(65)}.json`;
    expect(judge([DESCRIPTOR, longest, longer])).toEqual({
      admitted: [DESCRIPTOR, longest],
      problems: [`unexpected-path ${longer}`],
    });
  });

  it.each([
    ["/etc/passwd", "absolute"],
    ["../dataset.json", "dots"],
    ["claims/../dataset.json", "dots"],
    ["claims/./c-7f3k9q.json", "dots"],
    ["claims//c-7f3k9q.json", "dots"],
    ["", "dots"],
    ["claims\\c-7f3k9q.json", "backslash"],
    ["C:dataset.json", "drive"],
    ["claims/c-7f3k9q.json\0.txt", "control"],
    ["claims/\u001b[2J.json", "control"],
    [`claims/${"a".repeat(300)}.json`, "too-long"],
  ])("refuses the unsafe path %j", (path, danger) => {
    const { admitted, problems } = admit([file(DESCRIPTOR), file(CLAIM), file(path)], LIMITS);
    expect(problems).toMatchObject([{ code: "unsafe-path", danger }]);
    expect(admitted).toHaveLength(2);
  });

  it("prints no control or direction character of a refused path", () => {
    expect(judge([DESCRIPTOR, CLAIM, "a\nb.json", "a\u202eb.json"]).problems).toEqual([
      "unsafe-path a\\u{a}b.json",
      "unexpected-path a\\u{202e}b.json",
    ]);
  });

  it("reports a file listed three times once, and reads the first", () => {
    const listed = [file(DESCRIPTOR), file(CLAIM, 1), file(CLAIM, 2), file(CLAIM, 3)];
    expect(admit(listed, LIMITS)).toMatchObject({
      admitted: [{ path: DESCRIPTOR }, { path: CLAIM, size: 1 }],
      problems: [{ code: "duplicate-path", at: { file: CLAIM }, times: 3 }],
    });
  });

  it("reports a folder that collides with a right one once", () => {
    expect(judge([DESCRIPTOR, CLAIM, "Claims/c-111111.json", "Claims/c-222222.json"]).problems).toEqual([
      "colliding-path Claims/",
    ]);
  });

  it("reports only the collision for a name that collides by case", () => {
    for (const paths of [
      ["entities/base.json", "entities/Base.json"],
      ["entities/Base.json", "entities/base.json"],
    ]) {
      expect(judge([DESCRIPTOR, ...paths])).toEqual({
        admitted: [DESCRIPTOR, "entities/base.json"],
        problems: ["colliding-path entities/Base.json"],
      });
    }
  });

  it("reports names that differ only in how an accent is composed", () => {
    const composed = "entities/\u00e9t\u00e9.json";
    const decomposed = composed.normalize("NFD");
    expect(admit([file(DESCRIPTOR), file(composed), file(decomposed)], LIMITS).problems).toMatchObject([
      { code: "colliding-path", at: { file: composed }, other: decomposed },
      { code: "unexpected-path", at: { file: decomposed }, nearest: "entities/ete.json" },
    ]);
  });

  it("sees through letters with two lower-case forms", () => {
    const names = ["entities/ba\u017fe.json", "entities/base.json", "entities/ba\u212ae.json", "entities/bake.json"];
    expect(judge([DESCRIPTOR, ...names]).problems).toEqual([
      "colliding-path entities/ba\u017fe.json",
      "colliding-path entities/ba\u212ae.json",
    ]);
  });

  it.each([
    ["symbolic-link", CLAIM],
    ["symbolic-link", "claims"],
    ["special", "sources/a.json"],
  ] as const)("refuses a %s at %s", (kind, path) => {
    expect(admit([file(DESCRIPTOR), file("entities/a.json"), { path, kind, size: 0 }], LIMITS)).toMatchObject({
      admitted: [{ path: DESCRIPTOR }, { path: "entities/a.json" }],
      problems: [{ code: "not-a-regular-file", at: { file: path }, kind }],
    });
  });

  it("refuses a folder in place of a file, and a file in place of a folder", () => {
    expect(judge(["dataset.json/", CLAIM]).problems).toEqual(["not-a-regular-file dataset.json/"]);
    expect(judge([DESCRIPTOR, CLAIM, "sources"]).problems).toEqual(["not-a-folder sources"]);
  });

  it("counts everything listed, and admits nothing of too much", () => {
    const paths = [DESCRIPTOR, "claims/", CLAIM];
    expect(judge(paths, { files: 3 }).problems).toEqual([]);
    expect(judge(paths, { files: 2 })).toEqual({ admitted: [], problems: ["too-many-files ."] });
  });

  it("measures each file and all together", () => {
    const paths = [DESCRIPTOR, CLAIM, file("sources/a.json", 21)];
    expect(judge(paths, { fileBytes: 20 })).toEqual({
      admitted: [DESCRIPTOR, CLAIM],
      problems: ["file-too-large sources/a.json"],
    });
    expect(judge(paths, { totalBytes: 41 }).problems).toEqual([]);
    expect(judge(paths, { totalBytes: 40 })).toEqual({ admitted: [], problems: ["dataset-too-large ."] });
  });

  it("misses the descriptor, unless it is there under a wrong name", () => {
    expect(judge([CLAIM]).problems).toEqual(["missing-file dataset.json"]);
    expect(judge([CLAIM, "Dataset.json"]).problems).toEqual(["unexpected-path Dataset.json"]);
    expect(judge([CLAIM, file(DESCRIPTOR, 21)], { fileBytes: 20 }).problems).toEqual(["file-too-large dataset.json"]);
  });

  it("calls a dataset without records empty, and only then", () => {
    expect(judge([]).problems).toEqual(["empty-dataset ."]);
    expect(judge([DESCRIPTOR, "claims/"]).problems).toEqual(["empty-dataset ."]);
    expect(judge([DESCRIPTOR, "claim/c-7f3k9q.json"]).problems).toEqual(["unexpected-path claim/"]);
  });

  it("admits nothing but the layout, whatever is listed", () => {
    const part = fc.constantFrom(
      "claims",
      "sources",
      "Claims",
      "..",
      ".",
      "",
      "c-7f3k9q.json",
      "a.json",
      "ä.json",
      "C:",
    );
    const path = fc.oneof(
      fc.array(part, { maxLength: 4 }).map((parts) => parts.join("/")),
      fc.string(),
      part,
    );
    const kind = fc.constantFrom("file", "folder", "symbolic-link", "special");
    const any = fc.record({ path, kind, size: fc.nat() }) as fc.Arbitrary<Listed>;
    // No reader lists a file with a slash at its end: a zip that does so means a folder.
    const entry = any.map((one) =>
      one.kind === "file" && one.path.endsWith("/") ? { ...one, kind: "folder" as const } : one,
    );
    const listed = fc.array(entry, { maxLength: 12 });
    const allowed =
      /^(dataset\.json|README\.md|claims\/c-[0-9a-hjkmnp-tv-z]{6}\.json|(sources|entities)\/[a-z0-9-]+\.json)$/;
    fc.assert(
      fc.property(listed, (entries) => {
        const { admitted, problems } = admit(entries, LIMITS);
        for (const entry of admitted)
          expect([entry.kind, entry.path]).toEqual(["file", expect.stringMatching(allowed)]);
        expect(new Set(admitted.map((entry) => entry.path)).size).toBe(admitted.length);
        const accounted = entries.every((entry) => entry.kind === "folder" || admitted.includes(entry));
        expect(accounted || problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("takes more colliding names than a call may have arguments", () => {
    const names = Array.from({ length: 2 ** 17 }, (_, i) =>
      [...i.toString(2).padStart(17, "0")].map((bit) => (bit === "1" ? "A" : "a")).join(""),
    );
    const { admitted, problems } = judge([DESCRIPTOR, ...names.map((name) => `entities/${name}.json`)]);
    expect(admitted).toEqual([DESCRIPTOR, `entities/${"a".repeat(17)}.json`]);
    expect(problems).toHaveLength(2 ** 17 - 1);
  });

  it("does not depend on the order of the listing", () => {
    const paths = ["entities/B.json", "entities/b.json", "claim/x", "Claim/y", "dataset.json", "claims/d/e", CLAIM];
    fc.assert(
      fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (shuffled) => {
        expect(judge(shuffled).problems.sort()).toEqual(judge(paths).problems.sort());
        expect(judge(shuffled).admitted.sort()).toEqual(judge(paths).admitted.sort());
      }),
    );
  });
});
