import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toCanonical } from "../../lambdas/claims/canonical.ts";
import type { Program } from "./measure.ts";
import { toRelease } from "./programs.ts";

const BUILD_ONLY = fileURLToPath(new URL("./build-only.ts", import.meta.url));

/** Validates a folder of so many claims and builds its first snapshot, which is removed after each run. */
export function toBuild(folder: string, out: string, claims: number): Program {
  return {
    args: [...toRelease(folder, out).flags, BUILD_ONLY, folder, out],
    findFault(printed) {
      rmSync(out, { recursive: true });
      return JSON.parse(printed).rows === claims ? undefined : `not ${claims} claims were built: ${printed}`;
    },
  };
}

/** Releases a folder whose records are released already, to where a release of them is. */
export function toUnchanged(folder: string, out: string): Program {
  return {
    args: toRelease(folder, out).args,
    findFault: (printed) => (printed.startsWith("nothing changed since release ") ? undefined : printed),
  };
}

/** Releases a folder with one claim corrected since the release before, and corrects it once more after each run. */
export function toCorrection(folder: string, out: string): Program {
  const path = join(folder, "claims", readdirSync(join(folder, "claims"))[0] ?? "");
  const original = JSON.parse(readFileSync(path, "utf8"));
  let corrected = 0;
  const correct = () =>
    writeFileSync(path, toCanonical("claim", { ...original, note: `Corrected ${++corrected} times` }));
  correct();
  return {
    args: toRelease(folder, out).args,
    findFault(printed) {
      correct();
      return printed.includes("\n1 claim corrected\n") ? undefined : `not one claim was corrected: ${printed}`;
    },
  };
}
