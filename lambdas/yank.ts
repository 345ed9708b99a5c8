import { readEnvironment } from "./runtime/environment.ts";
import { openReleaseLog } from "./runtime/open-release-log.ts";
import { toHandler } from "./runtime/to-handler.ts";
import { parseWithdrawal } from "./runtime/yank/parse-withdrawal.ts";
import { withdrawVersion } from "./runtime/yank/withdraw-version.ts";

const openLog = openReleaseLog(readEnvironment<"yank">(["DATA_BUCKET", "SIGNING_KEY", "TRUSTED_KEYS"], process.env));

/** A decision of a person has the time of a person. */
const toNow = () => new Date().toISOString().replace(/\.\d{3}Z$/, "Z");

/** Withdraws a version from use, or takes that back: invoked by an operator who has seen the newest record. */
export const handler = toHandler({
  parse: parseWithdrawal,
  about: ({ action, version }) => `${action} ${version}`,
  act: async (request, monitor) => await withdrawVersion(await openLog(), request, toNow(), monitor),
});
