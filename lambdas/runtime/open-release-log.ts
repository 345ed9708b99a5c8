import type { WritableLog } from "../release/log.ts";
import { openS3Store } from "../store/s3-store.ts";
import type { Environment } from "./environment.ts";
import { openKmsSigner } from "./kms-signer.ts";
import { pause } from "./pause.ts";
import { trustOfKey } from "./trust-of-key.ts";

/**
 * Makes the way to the release log of a function. Its key is asked for with the first event and kept: a start that waits
 * for KMS would fail where an event can be sent again.
 */
export function openReleaseLog(environment: Environment["reconcile"]): () => Promise<WritableLog> {
  const { DATA_BUCKET, SIGNING_KEY, TRUSTED_KEYS } = environment;
  const store = openS3Store({ bucket: DATA_BUCKET });
  let opened: WritableLog | undefined;
  return async () => {
    if (opened !== undefined) return opened;
    const signer = await openKmsSigner({ arn: SIGNING_KEY });
    opened = { store, signer, trust: trustOfKey(signer, TRUSTED_KEYS), pause };
    return opened;
  };
}
