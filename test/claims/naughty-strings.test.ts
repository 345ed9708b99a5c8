import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validateDataset } from "../../lambdas/claims/validate-dataset.ts";
import { type Fields, readTexts, toFiles, VALID, withRecord } from "../support/valid-dataset.ts";

const CORPUS = "../shared/corpora/naughty-strings/strings.json";
const absent = !existsSync(CORPUS);
if (absent) console.warn(`${CORPUS} is absent: its checks, 315 strings in 4 places when last seen, are skipped`);
const strings: readonly string[] = absent ? [] : JSON.parse(readFileSync(CORPUS, "utf8"));
const texts = readTexts(VALID);

const SOURCE = "sources/harbour-post-2031-02-03.json";
const PLACES = [
  ["claims/c-0000a1.json", "/text", (text: string) => (record: Fields) => ({ ...record, text })],
  ["claims/c-0000b2.json", "/note", (note: string) => (record: Fields) => ({ ...record, note })],
  ["entities/mira-solano.json", "/name", (name: string) => (record: Fields) => ({ ...record, name })],
  ["sources/harbour-post-2031-02-03.json", "/mentions/2/spelled", withMention],
] as const;

function withMention(spelled: string) {
  return (record: Fields) => {
    const mentions = Array.isArray(record.mentions) ? record.mentions : [];
    return { ...record, mentions: [...mentions, { entity: "port-lumen-2", spelled, paragraph: 1 }] };
  };
}

const valid = withRecord(texts, "entities/port-lumen-2.json", () => ({
  $schema: "../../schemas/dataset/entity.schema.json",
  type: "place",
  name: "Second Port Lumen",
}));

describe("a naughty string", () => {
  it.skipIf(absent).each(PLACES)("in %s at %s is told there, or survives unchanged", (file, pointer, change) => {
    const base = file === SOURCE ? valid : texts;
    let [refused, kept] = [0, 0];
    for (const string of strings) {
      const changed = withRecord(base, file, change(string));
      const { problems, dataset } = validateDataset(toFiles(changed));
      if (dataset === undefined) {
        expect(
          problems.map(({ at }) => `${at.file}${at.pointer}`),
          JSON.stringify(string),
        ).toContain(file + pointer);
        refused++;
      } else {
        const read = [...dataset.claims.values(), ...dataset.entities.values(), ...dataset.sources.values()];
        expect(JSON.stringify(read), JSON.stringify(string)).toContain(JSON.stringify(string));
        kept++;
      }
    }
    expect(refused + kept).toBe(strings.length);
    expect([refused > 20, kept > 20]).toEqual([true, true]);
  });
});
