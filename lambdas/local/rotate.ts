import { linkSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Trust, toTrustedKey } from "../release/trust.ts";
import { formatTrustFile } from "../release/trust-file.ts";
import { KEY_FILE, readKey, readSigner, toTrustFile, writeNewKey } from "./key-file.ts";
import { openReleases, readHead } from "./log/open-log.ts";
import { replaceFile } from "./replace-file.ts";
import { UsageError } from "./usage-error.ts";

export const usage = `usage: npm run rotate -- [--overlap N] [--out DIR] [--key FILE]

Makes a new key, which signs from the next record on. The old one is kept aside
and trusted for the next N records, so that a run under way can still end.

  --overlap N  for how many more records the old key is trusted (default: 10;
               0 where it may be in wrong hands)
  --out DIR    where the releases are (default: out)
  --key FILE   the private key (default: ${KEY_FILE})

exit code: 0 rotated, 2 the run could not be made`;

const OPTIONS = {
  overlap: { type: "string", default: "10" },
  out: { type: "string", default: "out" },
  key: { type: "string", default: KEY_FILE },
} as const;

/** The command `rotate`: puts a new key in the place of the one that signs. Returns 0. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const { key, out } = values;
  if (!/^\d{1,9}$/.test(values.overlap))
    throw new UsageError(`--overlap is "${values.overlap}"; write a number of records`);
  const { sequence } = (await readHead(openReleases(out, key), out)).release;
  const until = sequence + Number(values.overlap);
  const { old, next } = replaceKey(key, sequence, until);
  console.log(`the new key ${next} signs from record ${sequence + 1} on`);
  console.log(`the old one is kept in ${toAside(key, old)} and trusted up to record ${until}`);
  console.log(`next: give the new ${toTrustFile(key)} to everybody who verifies releases`);
  return 0;
}

/**
 * Each step leaves what can be run again: the new key waits in a file of its own until it is trusted, and takes the old
 * one's place last. Made first, before anything else is read, it is the same one for two runs at once.
 */
function replaceKey(path: string, head: number, until: number): { readonly old: string; readonly next: string } {
  const waiting = `${path}.next`;
  writeNewKey(waiting);
  const { signer: old, trust } = readKey(path);
  const next = readSigner(waiting);
  if (!trust.some(({ keyid }) => keyid === next.keyid))
    replaceFile(toTrustFile(path), formatTrustFile(toRotated(trust, toTrustedKey(next.publicKey, head + 1), until)));
  keepAside(path, toAside(path, old.keyid));
  renameSync(waiting, path);
  return { old: old.keyid, next: next.keyid };
}

/** A key that would end before it began has signed nothing, and is trusted for nothing. */
function toRotated(trust: Trust, next: Trust[number], until: number): Trust {
  const ended = trust.map((key) => ({ ...key, until: Math.min(key.until ?? until, until) }));
  return [...ended.filter((key) => key.from <= key.until), next];
}

function toAside(path: string, keyid: string): string {
  return join(dirname(path), `${keyid}.pem`);
}

function keepAside(path: string, aside: string): void {
  try {
    linkSync(path, aside);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}
