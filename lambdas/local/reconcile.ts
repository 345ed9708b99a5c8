import { parseArgs } from "node:util";
import type { Head } from "../release/find-head.ts";
import { type Reconciled, reconcile } from "../release/reconcile.ts";
import type { UntrustedRecord } from "../release/record-fault.ts";
import { TRUST_FILE } from "./key-file.ts";
import { describeHead } from "./log/describe-head.ts";
import { openTrustedLog, orExplain } from "./log/open-log.ts";
import { toVisible } from "./report/visible-text.ts";

export const usage = `usage: npm run reconcile -- [--out DIR] [--trust FILE]

Reads the whole log of releases back, and finishes what a dead run left: brings
latest.json to the newest record. Deletes nothing and signs nothing.

  --out DIR     where the releases are (default: out)
  --trust FILE  the keys that they are believed by (default: ${TRUST_FILE})

exit code: 0 whole, or made so, 1 not whole, 2 the run could not be made`;

const OPTIONS = {
  out: { type: "string", default: "out" },
  trust: { type: "string", default: TRUST_FILE },
} as const;

/** The command `reconcile`: checks the log and repairs its pointer. Returns 0 where all is well then, else 1. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const log = openTrustedLog(values.out, values.trust);
  try {
    const found = await orExplain(reconcile(log), values.out);
    if (found.fault) console.error(`note: ${toVisible(found.fault.message)}`);
    for (const line of describe(found, values.out)) console.log(line);
    return found.latest === "lags" ? 1 : 0;
  } catch (error) {
    // What the file system says is no verdict on the log.
    if (!(error instanceof Error) || "code" in error) throw error;
    for (const line of `the log is not whole: ${error.message}`.split("\n")) console.error(toVisible(line));
    return 1;
  }
}

function describe({ head, fault, latest }: Reconciled, out: string): readonly string[] {
  if (head === undefined) return [`there is no release in ${out}`];
  const { sequence } = head.release;
  const repairs = {
    there: "latest.json is a copy of it: nothing to repair",
    moved: `latest.json ${describeFault(head, fault)} and is a copy of it now`,
    lags: `latest.json ${describeFault(head, fault)} and could not be moved: run the same again`,
  };
  return [
    describeHead(head),
    repairs[latest],
    sequence === 1 ? "1 record: the log is whole" : `${sequence} records, each naming the one before: the log is whole`,
  ];
}

function describeFault({ lag, release: { sequence } }: Head, fault: UntrustedRecord | undefined): string {
  if (fault !== undefined) return "could not be believed";
  if (lag === sequence) return "was missing";
  return `was ${lag === 1 ? "1 record" : `${lag} records`} behind`;
}
