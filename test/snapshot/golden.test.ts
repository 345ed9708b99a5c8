import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../lambdas/claims/dataset.ts";
import { toPrefix } from "../../lambdas/release/built-snapshot.ts";
import { planChanges } from "../../lambdas/snapshot/changes/snapshot-changes.ts";
import type { Edition } from "../../lambdas/snapshot/edition.ts";
import { planSnapshot } from "../../lambdas/snapshot/plan-snapshot.ts";
import { toPublished } from "../../lambdas/snapshot/published.ts";
import { toTableSet } from "../../lambdas/snapshot/rows/table-set.ts";
import { buildInScratch, type ScratchSnapshot } from "../support/build-in-scratch.ts";
import { changeMadeUp } from "./changed-made-up.ts";
import { EDITION, readMadeUp } from "./made-up.ts";

/**
 * The bytes that the made-up dataset has to be published as. After a change that is meant to alter them, write them
 * anew with `GOLDEN=write npx vitest run --config test/vitest.config.ts test/snapshot/golden.test.ts` and read the difference.
 */
const GOLDEN = "test/fixtures/golden/snapshot";

/** What the release after it says of the changes: the made-up dataset with some records changed. */
const GOLDEN_CHANGES = "test/fixtures/golden/changes";
const CHANGES_FILES = ["CHANGES.md", "changes.csv"];

const LATER: Edition = { ...EDITION, version: "1.3.0", date: "2021-06-01T12:00:00Z" };

let golden: ScratchSnapshot;
let later: ScratchSnapshot;
let folder: string;

beforeAll(async () => {
  golden = await buildInScratch(planSnapshot(await readMadeUp(), EDITION));
  folder = golden.folder;
  const dataset = changeMadeUp(await readMadeUp());
  const { rows } = toTableSet(toPublished(dataset), dataset);
  const changes = planChanges(golden.previous, rows, ["column x was added to claims", "the licence's text changed"]);
  later = await buildInScratch(planSnapshot(dataset, LATER, changes), golden.previous);
  if (process.env.GOLDEN !== "write") return;
  await rm(GOLDEN, { recursive: true, force: true });
  await cp(folder, GOLDEN, { recursive: true });
  await mkdir(GOLDEN_CHANGES, { recursive: true });
  for (const file of CHANGES_FILES) await cp(join(later.folder, file), join(GOLDEN_CHANGES, file));
});
afterAll(async () => {
  await golden.remove();
  await later.remove();
});

/** The address that a dataset is published at. */
async function publish(dataset: Dataset, edition = EDITION): Promise<string> {
  const { built, remove } = await buildInScratch(planSnapshot(dataset, edition));
  await remove();
  return toPrefix(built);
}

describe("the golden snapshot", () => {
  it("has exactly the files that it had", async () => {
    expect((await readdir(folder)).toSorted()).toEqual((await readdir(GOLDEN)).toSorted());
  });

  it("has every byte that it had", async () => {
    for (const file of await readdir(GOLDEN))
      expect(await readFile(join(folder, file), "latin1"), file).toBe(await readFile(join(GOLDEN, file), "latin1"));
  });

  it("passes sha256sum -c", () => {
    const report = execFileSync("sh", ["-c", "sha256sum --strict -c SHA256SUMS"], { cwd: folder, encoding: "utf8" });
    expect(report.trimEnd().split("\n").toSorted()).toEqual(report.trimEnd().split("\n"));
    expect(report).toContain("claims.csv: OK\n");
    expect(report).not.toContain("manifest.json");
  });

  it("is the same whatever order the records came in", async () => {
    const { descriptor, sources, claims, entities, codings } = await readMadeUp();
    const backwards = <T>(records: ReadonlyMap<string, T>) => new Map([...records].reverse());
    const shuffled = {
      descriptor,
      sources: backwards(sources),
      claims: backwards(claims),
      entities: backwards(entities),
      codings,
    };
    expect(await publish(shuffled)).toBe(toPrefix(golden.built));
  });

  it("has another name for another version, date, commit or state of the same records", async () => {
    const dataset = await readMadeUp();
    const { source } = EDITION;
    const editions = [
      { ...EDITION, version: "1.2.4" },
      { ...EDITION, date: "2021-05-01T12:00:01Z" },
      { ...EDITION, source: { ...source, commit: "f".repeat(40) } },
      { ...EDITION, source: { ...source, state: "modified" } as const },
    ];
    const prefixes = new Set<string>();
    for (const edition of editions) prefixes.add((await publish(dataset, edition)).replace(/.*-/, ""));
    expect(prefixes.size).toBe(editions.length);
  });

  it("names no commit to cite where the records were changed after it", async () => {
    const modified = { ...EDITION, source: { ...EDITION.source, state: "modified" } as const };
    const cite = planSnapshot(await readMadeUp(), modified).documents.find(({ path }) => path === "CITATION.cff");
    expect([...(cite?.chunks() ?? [])].join("")).not.toContain("commit");
    expect(await readFile(join(GOLDEN, "CITATION.cff"), "utf8")).toContain(`commit: "${EDITION.source.commit}"`);
  });
});

describe("the release after the golden snapshot", () => {
  it.each(CHANGES_FILES)("has every byte of %s that it had", async (file) => {
    expect(await readFile(join(later.folder, file), "utf8")).toBe(await readFile(join(GOLDEN_CHANGES, file), "utf8"));
  });

  it("names the release that it follows, and the first one names none", async () => {
    const sinceOf = async (name: string) => JSON.parse(await readFile(join(name, "manifest.json"), "utf8")).since;
    expect(await sinceOf(folder)).toBeNull();
    expect(await sinceOf(later.folder)).toEqual({ version: "1.2.3", manifest_sha256: golden.built.manifest.sha256 });
  });
});
