import { parseArgs } from "node:util";
import type { Outcome } from "../../release/outcome.ts";
import type { Release } from "../../release/release.ts";
import { yankRelease } from "../../release/yank-release.ts";
import { validateEdition } from "../../snapshot/edition.ts";
import { KEY_FILE } from "../key-file.ts";
import { toVisible } from "../report/visible-text.ts";
import { UsageError } from "../usage-error.ts";
import { describeConflict, describeLag, describeUnknown } from "./describe-ending.ts";
import { describeHead } from "./describe-head.ts";
import { openReleases, orExplain, readHead } from "./open-log.ts";
import { orExplainDisk } from "./or-explain-disk.ts";
import { parseReason } from "./parse-reason.ts";

const OPTIONS = {
  reason: { type: "string" },
  out: { type: "string", default: "out" },
  key: { type: "string", default: KEY_FILE },
  expect: { type: "string" },
  date: { type: "string" },
} as const;

/** The words of a call of `yank` or `restore`, after its example. */
export const WITHDRAWAL_OPTIONS = `
  --reason TEXT    why; everybody can read it
  --out DIR        where the releases are (default: out)
  --expect SHA256  the newest record that you have seen; where the log has moved
                   on since, nothing is done (default: the newest one now)
  --date TIME      when it was decided, in UTC (default: now)
  --key FILE       the private key that signs (default: ${KEY_FILE})

exit code: 0 done, or it was so already, 1 it cannot be, 2 the run could not be
made or nobody can say how it ended: run the same again`;

/** Withdraws a version or takes that back, and says what holds then. Returns the exit code. */
export async function withdraw(action: "yank" | "restore", args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const { out, expect, date = toNow() } = values;
  const version = toVersion(positionals);
  const reason = parseReason("--reason TEXT", values.reason ?? "");
  const fault = validateEdition({ version, date });
  if (fault !== undefined) throw new UsageError(fault);
  if (expect !== undefined && !/^[0-9a-f]{64}$/.test(expect))
    throw new UsageError(`--expect is "${expect}"; write the 64 hexadecimal digits of the newest record's SHA-256`);
  const log = openReleases(out, values.key);
  const head = await readHead(log, out);
  console.log(describeHead(head));
  const withdrawal = { action, version, reason, date, expected: expect ?? head.sha256 };
  const ended = await orExplainDisk(orExplain(yankRelease(log, withdrawal), out), out);
  return print(ended, version, out);
}

function toVersion([version, ...more]: readonly string[]): string {
  if (version === undefined) throw new UsageError("name the version, such as 1.0.0");
  if (more.length > 0) throw new UsageError(`there is a word too many: ${more[0]}`);
  return version;
}

/** A decision of a person has the time of a person; whoever repeats a run may give it. */
function toNow(): string {
  return new Date().toISOString().replace(/\.\d{3}Z$/, "Z");
}

function print(ended: Outcome, version: string, out: string): number {
  switch (ended.outcome) {
    case "yanked":
      console.log(describeYank(ended.release, version));
      console.log(describeCurrent(ended.release));
      return 0;
    case "published":
      console.log(`${version} is restored by record ${ended.release.sequence}\n${describeCurrent(ended.release)}`);
      for (const line of describeLag(ended, out)) console.error(line);
      return 0;
    case "nothing changed":
      console.log(`${version} is not yanked\n${describeCurrent(ended.release)}`);
      return 0;
    case "conflict":
      console.error(describeConflict(ended.reason));
      return 1;
    case "unknown":
      console.error(describeUnknown(ended));
      return 2;
    case "already released":
    case "superseded":
    case "refused":
      throw new Error(`a withdrawal cannot end as ${ended.outcome}`);
  }
}

function describeYank({ yanked }: Release, version: string): string {
  const yank = yanked.find((found) => found.version === version);
  return `${version} is yanked by record ${yank?.sequence}: ${toVisible(yank?.reason ?? "")}`;
}

function describeCurrent({ current, newest }: Release): string {
  if (current === null) return "no version is current: readers get none, and the files of all stay";
  const newer = current.version === newest.version ? "" : `, and not ${newest.version}`;
  return `readers get ${current.version} now${newer}; the files of every version stay`;
}
