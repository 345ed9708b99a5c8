import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../lambdas/claims/dataset.ts";
import { commitSnapshot } from "../../lambdas/release/commit-snapshot.ts";
import { planSnapshot } from "../../lambdas/snapshot/plan-snapshot.ts";
import { openFolderStore } from "../../lambdas/store/folder-store.ts";
import { EDITION, readMadeUp } from "./made-up.ts";

/**
 * The bytes that the made-up dataset has to be published as. After a change that is meant to alter them, write them
 * anew with `GOLDEN=write npx vitest run --config test/vitest.config.ts test/snapshot/golden.test.ts` and read the difference.
 */
const GOLDEN = "test/fixtures/golden/snapshot";

let out: string;
let folder: string;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "golden-"));
  folder = join(out, await publish(await readMadeUp(), out));
  if (process.env.GOLDEN !== "write") return;
  await rm(GOLDEN, { recursive: true, force: true });
  await cp(folder, GOLDEN, { recursive: true });
});
afterAll(() => rm(out, { recursive: true }));

async function publish(dataset: Dataset, to: string): Promise<string> {
  const { prefix } = await commitSnapshot(planSnapshot(dataset, EDITION), openFolderStore(to), tmpdir());
  return prefix;
}

describe("the golden snapshot", () => {
  it("has exactly the files that it had", async () => {
    expect((await readdir(folder)).toSorted()).toEqual((await readdir(GOLDEN)).toSorted());
  });

  it("has every byte that it had", async () => {
    for (const file of await readdir(GOLDEN))
      expect(await readFile(join(folder, file), "utf8"), file).toBe(await readFile(join(GOLDEN, file), "utf8"));
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
    expect(join(out, await publish(shuffled, out))).toBe(folder);
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
    for (const edition of editions)
      prefixes.add(
        (await commitSnapshot(planSnapshot(dataset, edition), openFolderStore(out), tmpdir())).prefix.replace(
          /.*-/,
          "",
        ),
      );
    expect(prefixes.size).toBe(editions.length);
  });

  it("names no commit to cite where the records were changed after it", async () => {
    const modified = { ...EDITION, source: { ...EDITION.source, state: "modified" } as const };
    const cite = planSnapshot(await readMadeUp(), modified).documents.find(({ path }) => path === "CITATION.cff");
    expect([...(cite?.chunks() ?? [])].join("")).not.toContain("commit");
    expect(await readFile(join(GOLDEN, "CITATION.cff"), "utf8")).toContain(`commit: "${EDITION.source.commit}"`);
  });
});
