import { formatVerdict } from "../../../lambdas/local/verify/format-verdict.ts";
import { toTrustedKey } from "../../../lambdas/release/trust.ts";
import { type Finding, isFault } from "../../../lambdas/release/verify/finding.ts";
import { verifyLog } from "../../../lambdas/release/verify/verify-log.ts";
import { openS3Store } from "../../../lambdas/store/s3-store.ts";
import type { Stack } from "./check-stack.ts";
import { toClient } from "./local-aws.ts";
import type { Moto } from "./start-moto.ts";

/**
 * Returns what verifies the data bucket by a public key (PEM), as `npm run verify` does: it resolves to the verdict in
 * words, and rejects with it where it is a bad one.
 */
export function openVerification(moto: Moto, stack: Stack, publicKey: string): () => Promise<string> {
  const bucket = stack.find("AWS::S3::Bucket", "Data");
  const reader = openS3Store({ bucket, client: toClient(moto) });
  return async () => {
    const findings: Finding[] = [];
    const verification = verifyLog(reader, [toTrustedKey(publicKey)]);
    let at = await verification.next();
    for (; !at.done; at = await verification.next()) findings.push(at.value);
    const verdict = formatVerdict({ store: bucket, findings, summary: at.value }).trim();
    // An empty store has no fault either.
    if (findings.some(isFault) || at.value.snapshots !== 1) throw new Error(verdict);
    return verdict;
  };
}
