import { describe, expect, it } from "vitest";
import type { ReleasedId } from "../../../lambdas/claims/rules/id-permanence.ts";
import { validateDataset } from "../../../lambdas/claims/validate-dataset.ts";
import { type Fields, readTexts, type Texts, toFiles, VALID, withRecord } from "../../support/valid-dataset.ts";

const texts = readTexts(VALID);
const SOURCE = "sources/harbour-post-2031-02-03.json";
const ID = "harbour-post-2031-02-03";
const ALL: readonly ReleasedId[] = [
  { kind: "attestation", id: `${ID}#1`, status: "active" },
  { kind: "attestation", id: `${ID}#2`, status: "active" },
  { kind: "claim", id: "c-0000a1", status: "active" },
  { kind: "claim", id: "c-0000b2", status: "active" },
  { kind: "entity", id: "harbour-post", status: "active" },
  { kind: "entity", id: "mira-solano", status: "active" },
  { kind: "entity", id: "port-lumen", status: "active" },
  { kind: "source", id: ID, status: "active" },
];

const check = (changed: Texts, released: readonly ReleasedId[] = ALL) =>
  validateDataset(toFiles(changed), { released }).problems.map((problem) => [
    problem.code,
    "id" in problem ? problem.id : problem.at.file,
  ]);
const retired = (record: Fields) => ({ ...record, status: "retired", reason: "It was no claim" });
/** With nothing that names them, claims and entities are unattested and unused: not what is asked here. */
const ofIds = (found: readonly (readonly string[])[]) => found.filter(([code]) => code?.endsWith("-id"));

describe("ids that were released", () => {
  it("are all there in the dataset that was released", () => {
    expect(check(texts)).toEqual([]);
  });

  it("may be given up, and stay given up in the next release", () => {
    const changed = withRecord(texts, SOURCE, retired);
    expect(ofIds(check(changed))).toEqual([]);
    const after = ALL.map((row) => (row.id.startsWith(ID) ? { ...row, status: "retired" as const } : row));
    expect(ofIds(check(changed, after))).toEqual([]);
  });

  it("are one problem for a source that is lost with its attestations, and one for a source that comes back", () => {
    const lost = new Map([...texts].filter(([file]) => file !== SOURCE));
    expect(ofIds(check(lost))).toEqual([["lost-id", ID]]);
    const back = ALL.map((row) => (row.id.startsWith(ID) ? { ...row, status: "retired" as const } : row));
    expect(ofIds(check(texts, back))).toEqual([["revived-id", ID]]);
  });

  it("are told for attestations too, where the release named no source", () => {
    const lost = new Map([...texts].filter(([file]) => file !== SOURCE));
    expect(ofIds(check(lost, ALL.slice(0, 2)))).toEqual([
      ["lost-id", `${ID}#1`],
      ["lost-id", `${ID}#2`],
    ]);
  });

  it("are not lost with a file that cannot be read", () => {
    const broken = new Map([...texts, [SOURCE, "{"], ["claims/c-0000a1.json", "[]"]]);
    expect(check(broken).map(([code]) => code)).toEqual(["wrong-type", "not-json"]);
  });

  it("are lost by kind: an entity does not make up for a claim", () => {
    expect(ofIds(check(texts, [...ALL, { kind: "claim", id: "c-999999", status: "merged" }]))).toEqual([
      ["lost-id", "c-999999"],
    ]);
  });
});
