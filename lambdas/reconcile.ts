import { readEnvironment } from "./runtime/environment.ts";
import { openReleaseLog } from "./runtime/open-release-log.ts";
import { reconcileLog } from "./runtime/reconcile-log.ts";
import { toHandler } from "./runtime/to-handler.ts";

const openLog = openReleaseLog(
  readEnvironment<"reconcile">(["DATA_BUCKET", "SIGNING_KEY", "TRUSTED_KEYS"], process.env),
);

/** Repairs `latest.json`, and checks the whole log: scheduled, so that nothing of the event is of interest. */
export const handler = toHandler({
  parse: () => "the release log",
  about: (log) => log,
  act: async (_, monitor) => await reconcileLog(await openLog(), monitor),
});
