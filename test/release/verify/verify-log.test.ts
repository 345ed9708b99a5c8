import { describe, expect, it } from "vitest";
import type { Trust } from "../../../lambdas/release/trust.ts";
import { type Finding, isFault, placeOf } from "../../../lambdas/release/verify/finding.ts";
import { type VerifyOptions, verifyLog } from "../../../lambdas/release/verify/verify-log.ts";
import { openFolderStore } from "../../../lambdas/store/folder-store.ts";
import { fileCases } from "./file-cases.ts";
import { historyCases } from "./history-cases.ts";
import { trusting } from "./made-up-log.ts";
import { recordCases } from "./record-cases.ts";
import { SIGNERS, withStore } from "./scene.ts";
import { signedLies } from "./signed-lies.ts";
import { versionCases } from "./version-cases.ts";

const TRUST: Trust = [trusting(SIGNERS.old)];

async function faultsIn(folder: string, trust = TRUST, options?: VerifyOptions): Promise<readonly string[]> {
  const findings = await Array.fromAsync(verifyLog(openFolderStore(folder), trust, options));
  return findings.filter(isFault).map(describeFinding);
}

/** Where, and which, without the digits that are others in each run. */
function describeFinding(finding: Finding): string {
  const detail = "fault" in finding ? finding.fault : "contradiction" in finding ? finding.contradiction : undefined;
  const code = detail ? `${finding.code}/${detail.code}` : finding.code;
  return `${placeOf(finding).replace(/-[0-9a-f]{16}\//, "-*/")} ${code}`;
}

describe.each(Object.entries({ fileCases, recordCases, historyCases, versionCases, signedLies }))(
  "verifyLog: %s",
  (_, cases) => {
    it.each(cases.map((one) => [one.name, one] as const))(
      "says exactly what is wrong with %s",
      async (_name, verifyCase) => {
        const { trust, options, finds } = verifyCase;
        expect(await withStore(verifyCase, (folder) => faultsIn(folder, trust, options))).toEqual(finds);
      },
    );
  },
);
