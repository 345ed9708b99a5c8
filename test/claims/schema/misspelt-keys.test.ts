import { describe, expect, it } from "vitest";
import { validateDataset } from "../../../lambdas/claims/validate-dataset.ts";
import { type Fields, readTexts, toFiles, VALID, withRecord } from "../../support/valid-dataset.ts";

/** The base with every key that a record may have. */
const SOURCE = "sources/harbour-post-2031-02-03.json";
const CODING = {
  $schema: "../../schemas/dataset/coding.schema.json",
  note: "A note",
  items: [
    {
      attestation: "harbour-post-2031-02-03#2",
      stance: "affirms",
      certainty: "PR",
      author_commitment: "U",
      hedge: "hearsay",
      quotation: "indirect",
      via: [{ kind: "person", channel: "told" }],
    },
  ],
};
const FULL = [
  ["claims/c-0000a1.json", { relations: [{ type: "contradicts", to: "c-0000b2" }], note: "A note" }],
  ["entities/mira-solano.json", { name_native: "Mira Solano", part_of: "harbour-post", note: "A note" }],
  ["dataset.json", { homepage: "https://lamps.example/", creators: [{ name: "Mira", orcid: "0000-0001-2345-6789" }] }],
  [
    SOURCE,
    {
      originator: "harbour-post",
      author: "Rui",
      note: "A note",
      derived_from: "https://a.example/",
      derivation: "summary",
    },
  ],
  ["codings/first.json", CODING],
  ["codings/second.json", CODING],
] as const;
const texts = FULL.reduce(
  (all, [file, more]) => withRecord(all, file, (record) => ({ ...record, ...more })),
  readTexts(VALID),
);

const SLIPS: readonly (readonly [string, (key: string) => string])[] = [
  ["a letter left out", (key) => key.slice(0, -2) + key.slice(-1)],
  ["a letter twice", (key) => key.slice(0, 1) + key],
  ["two letters swapped", (key) => key.slice(0, -2) + key.slice(-1) + key.slice(-2, -1)],
  ["a capital", (key) => key.slice(0, 1).toUpperCase() + key.slice(1)],
  ["hyphens", (key) => key.replaceAll("_", "-")],
];

/** Every key of every object in a value, with the value after one of them is renamed. */
function* renamings(
  value: unknown,
  rename: (key: string) => string,
): Generator<readonly [key: string, wrong: string, renamed: unknown]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const wrong = rename(key);
    if (!Array.isArray(value) && wrong !== key && wrong !== "")
      yield [
        key,
        wrong,
        Object.fromEntries(Object.entries(value).map(([name, own]) => [name === key ? wrong : name, own])),
      ];
    for (const [inner, slip, renamed] of renamings(child, rename))
      yield [inner, slip, Array.isArray(value) ? value.with(Number(key), renamed) : { ...value, [key]: renamed }];
  }
}

describe("a misspelt key", () => {
  it.each(SLIPS)("with %s is one problem, at the key, that names the key that was meant", (_, rename) => {
    let tried = 0;
    for (const [file, text] of texts)
      for (const [key, wrong, renamed] of renamings(JSON.parse(text), rename)) {
        const broken = `${JSON.stringify(renamed, null, 2)}\n`;
        const { problems } = validateDataset(toFiles(new Map([...texts, [file, broken]])));
        expect(problems, `${wrong} in ${file}`).toMatchObject([{ code: "unknown-key", key: wrong, nearest: key }]);
        const [{ at }] = problems as unknown as readonly [{ readonly at: { line: number; column: number } }];
        const line = broken.split("\n")[at.line - 1] ?? "";
        expect(line.slice(at.column - 1).startsWith(`"${wrong}":`)).toBe(true);
        tried++;
      }
    expect(tried).toBeGreaterThan(10);
  });

  it("is told of the whole dataset, which is fit without it", () => {
    expect(validateDataset(toFiles(texts)).problems).toEqual([]);
    expect((JSON.parse(texts.get(SOURCE) ?? "") as Fields).originator).toBe("harbour-post");
  });
});
