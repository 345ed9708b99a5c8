import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { planMadeUp } from "../made-up-plan.ts";
import { fileCases } from "./file-cases.ts";
import { historyCases } from "./history-cases.ts";
import { trusting } from "./made-up-log.ts";
import { extractRecipe, missingTools, type RecipeRun, runRecipe } from "./recipe.ts";
import { recordCases } from "./record-cases.ts";
import { SIGNERS, type VerifyCase, withStore } from "./scene.ts";
import { signedLies } from "./signed-lies.ts";
import { versionCases } from "./version-cases.ts";

const recipe = extractRecipe(await planMadeUp());
const title = missingTools.length === 0 ? "the recipe" : `the recipe, not run: no ${missingTools.join(", ")} here`;

async function runCase(verifyCase: VerifyCase, shell?: readonly string[]): Promise<RecipeRun> {
  const { trust = [trusting(SIGNERS.old)], options } = verifyCase;
  return await withStore(verifyCase, async (folder) => runRecipe(recipe, folder, trust, options, shell));
}

const cases = [...fileCases, ...recordCases, ...historyCases, ...versionCases, ...signedLies];

// Nearly all the time goes into starting small programs, so that several runs go side by side.
describe.skipIf(missingTools.length > 0).concurrent(title, () => {
  it.each(cases.map((one) => [one.name, one] as const))("ends as the program does on %s", async (_, verifyCase) => {
    const { accepts, stdout, stderr } = await runCase(verifyCase);
    expect(accepts, stderr).toBe(verifyCase.finds.length === 0 || verifyCase.beyondTheRecipe === true);
    if (accepts) expect([stdout.match(/^VERIFIED: /m)?.length, stderr]).toEqual([1, ""]);
    else expect([stdout.includes("VERIFIED"), stderr]).toEqual([false, expect.stringMatching(toLine(verifyCase))]);
  });

  const others = [["bash --posix"], ["bash"], ["busybox sh"]].filter(
    ([shell = ""]) => spawnSync(shell.split(" ")[0] ?? "", ["--help"]).error === undefined,
  );
  it.each(others)("ends alike in %s", async (shell) => {
    for (const verifyCase of [...fileCases.slice(0, 4), ...recordCases.slice(0, 1), ...historyCases.slice(0, 1)])
      expect((await runCase(verifyCase, shell.split(" "))).accepts).toBe(verifyCase.finds.length === 0);
  });
});

/** The one line that names the record or the snapshot of the first fault; the log as a whole needs no name. */
function toLine({ finds: [first = ""], recipeNames }: VerifyCase): RegExp {
  const [place = ""] = first.split(" ");
  const name = place.startsWith("snapshots/")
    ? place.replace(/\*.*/, "[0-9a-f]{16}/")
    : place.replace(/^releases\/$/, "");
  return new RegExp(`^NOT VERIFIED: .*${recipeNames ?? name}.*\\n$`);
}
