import { statSync } from "node:fs";
import { env, stderr, stdout } from "node:process";
import { parseArgs } from "node:util";
import type { Reader } from "../release/read-object.ts";
import { type Finding, isFault } from "../release/verify/finding.ts";
import { type Summary, type VerifyOptions, verifyLog } from "../release/verify/verify-log.ts";
import { openFolderStore } from "../store/folder-store.ts";
import { openHttpReader } from "./http-reader.ts";
import { startProgress } from "./progress.ts";
import { UsageError } from "./usage-error.ts";
import { formatFinding, formatVerdict, formatVerdictJson, type Verdict } from "./verify/format-verdict.ts";
import { readTrust } from "./verify/read-trust.ts";

export const usage = `usage: npm run verify -- <url or folder> [--version V] [--trust FILE | --key KEY]
                         [--at-least N] [--format FORMAT]

Checks a store of releases: the signature of every record and the chain of them,
latest.json, and every file of every version against its signed manifest.

  <url or folder>  what holds latest.json, releases/ and snapshots/
  --version V      check the files of this version only; withdrawn, it fails
  --trust FILE     whose signatures count: the publisher's trust file
                   (default: .keys/trust.json, where it is there)
  --key KEY        instead: one public key, as a PEM file, or by its id of 64
                   hex digits; its PEM is then read from the store's keys/
  --at-least N     fail where the log ends before record N, which was seen before
  --format FORMAT  text (default) or json

exit code: 0 verified, 1 not verified, 2 it could not be checked`;

const OPTIONS = {
  version: { type: "string" },
  trust: { type: "string" },
  key: { type: "string" },
  "at-least": { type: "string" },
  format: { type: "string", default: "text" },
} as const;

/**
 * The command `verify`: says whether a store is to be relied on. Returns 0 where it is, else 1. Rejects where that could
 * not be found out.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [store, ...more] = positionals;
  if (store === undefined || more.length > 0) throw new UsageError("name one folder or address");
  const format = toFormat(values.format);
  const { version } = values;
  const atLeast = toSequence(values["at-least"]);
  const reader = openReader(store);
  const trust = await readTrust(values, reader);
  const progress = startProgress(stderr, { label: "records and files verified", env });
  const findings: Finding[] = [];
  try {
    const options = { version, atLeast, onProgress: progress.update };
    const summary = await collect(verifyLog(reader, trust, options), findings);
    progress.done();
    stdout.write(format({ store, findings, summary }));
  } catch (error) {
    progress.done();
    // No verdict, and yet somebody should know what was found until then.
    stderr.write(findings.map((finding) => `${formatFinding(finding)}\n`).join(""));
    throw error;
  }
  return findings.some(isFault) ? 1 : 0;
}

/** A folder is only read: nothing is made in it. Throws an `Error` where there is none. */
function openReader(store: string): Reader {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(store)) return openHttpReader(store);
  if (statSync(store, { throwIfNoEntry: false })?.isDirectory()) return openFolderStore(store);
  throw new Error(`there is no folder ${store}: name what holds latest.json, releases/ and snapshots/`);
}

/** Puts what is found into `findings` as it comes, so that it outlives an error. */
async function collect(verification: ReturnType<typeof verifyLog>, findings: Finding[]): Promise<Summary> {
  for (;;) {
    const step = await verification.next();
    if (step.done) return step.value;
    findings.push(step.value);
  }
}

function toFormat(text: string): (verdict: Verdict) => string {
  if (text === "text") return formatVerdict;
  if (text === "json") return formatVerdictJson;
  throw new UsageError(`there is no format "${text}"`);
}

function toSequence(text: string | undefined): VerifyOptions["atLeast"] {
  if (text === undefined) return undefined;
  if (/^[1-9][0-9]{0,9}$/.test(text)) return Number(text);
  throw new UsageError(`--at-least takes the number of a record, not "${text}"`);
}
