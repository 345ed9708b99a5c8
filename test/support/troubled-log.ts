import { toTrustedKey } from "../../lambdas/release/trust.ts";
import { KEY, makeKey, openLog, openMemoryLog } from "./made-up-log.ts";
import { type Call, type Trouble, troubledStore } from "./troubled-store.ts";

/**
 * A log in memory, and the same one as it is for a run with a key of its own for which things go wrong: with the calls
 * that this run makes, and the number of its signatures.
 */
export function openTroubledLog(troubleOf?: (call: Call) => Trouble | undefined) {
  const log = openMemoryLog();
  const { calls, ...store } = troubledStore(log.store, troubleOf);
  const { signer, made } = makeKey();
  const trust = [KEY.trusted, toTrustedKey(signer.publicKey)];
  const writes = () => calls.filter((call) => !call.startsWith("read "));
  return { log: { ...log, trust }, troubled: openLog({ store, signer, trust }), writes, made };
}
