import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../lambdas/claims/archive/limits.ts";
import { parseZip } from "../../../lambdas/claims/archive/parse-zip.ts";
import { craftZip } from "../../support/zip.ts";

const CONTENTS = new Map([
  ["claims/c-7f3k9q.json", `{"text":"${"ab".repeat(30)}"}\n`],
  ["dataset.json", '{"title":"a"}\n'],
  ["sources/a.json", "{}\n"],
]);
const PARTS = [...CONTENTS].map(([name, content], i) => ({
  name,
  content,
  method: i === 1 ? (0 as const) : (8 as const),
}));
const PLAIN = craftZip(PARTS, { comment: "abc" });
const WIDE = craftZip(PARTS, { end64: {}, end: { count: 0xffff, offset: 0xffffffff } });

/** What no damage may do: change, drop or invent content without a problem, or throw. */
async function expectHonest(bytes: Uint8Array): Promise<void> {
  const { files, problems } = await parseZip(bytes, LIMITS);
  for (const path of files.paths) {
    if (problems.length > 0) continue;
    expect(Buffer.from(files.read(path)).toString()).toBe(CONTENTS.get(path));
  }
  if (problems.length === 0) expect(files.paths).toEqual([...CONTENTS.keys()]);
}

describe.each([
  ["a plain zip", PLAIN],
  ["a ZIP64", WIDE],
])("damage to %s", (_, whole) => {
  it("is none to begin with", async () => {
    expect((await parseZip(whole, LIMITS)).problems).toEqual([]);
  });

  it("is a problem when the zip is cut off at any byte", async () => {
    for (let length = 0; length < whole.length; length++) {
      const { files, problems } = await parseZip(whole.subarray(0, length), LIMITS);
      expect([files.paths.length, problems.map(({ code }) => code)]).toEqual([0, ["unreadable-archive"]]);
    }
  });

  it("is a problem when the zip is cut off at the front", async () => {
    for (let start = 1; start < whole.length; start++) {
      const { problems } = await parseZip(whole.subarray(start), LIMITS);
      expect(problems.length).toBeGreaterThan(0);
    }
  });

  it("never changes content in silence when one bit flips", async () => {
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const bytes = Buffer.from(whole);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await expectHonest(bytes);
    }
  });

  it("never changes content in silence when a byte becomes 0, 255 or its neighbour", async () => {
    for (let at = 0; at < whole.length; at++) {
      for (const value of [0, 255, whole[at + 1] ?? 1]) {
        const bytes = Buffer.from(whole);
        bytes[at] = value;
        await expectHonest(bytes);
      }
    }
  });

  it("never throws whatever is written over it, moved or repeated", async () => {
    const at = fc.nat({ max: whole.length });
    const splice = fc.record({
      at,
      remove: fc.nat({ max: 40 }),
      from: at,
      copy: fc.nat({ max: 60 }),
      junk: fc.uint8Array({ maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(splice, { minLength: 1, maxLength: 4 }), async (splices) => {
        const bytes = splices.reduce<Buffer>((before, { at, remove, from, copy, junk }) => {
          const copied = before.subarray(from, from + copy);
          return Buffer.concat([before.subarray(0, at), copied, junk, before.subarray(at + remove)]);
        }, whole);
        await parseZip(bytes, LIMITS);
      }),
      { numRuns: 2000 },
    );
  });
});
