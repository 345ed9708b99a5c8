import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ALONE, OTHERS, OUTAGES, PUBLISHERS, toCrowd } from "./all-scenarios.ts";
import { type Mutant, writeMutant } from "./mutants/mutant.ts";
import { OF_DECISIONS } from "./mutants/of-decisions.ts";
import { OF_POINTERS } from "./mutants/of-pointers.ts";
import { OF_WRITES } from "./mutants/of-writes.ts";
import { OF_YANKS } from "./mutants/of-yanks.ts";
import { loadProtocol, type Protocol } from "./protocol.ts";
import { type Found, search } from "./search.ts";
import { shorten } from "./trace.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const ALL = [...OF_WRITES, ...OF_DECISIONS, ...OF_POINTERS, ...OF_YANKS];

/** Small scenarios first, and all of them without faults before that: most mutants are found out there. */
const SCENARIOS = [...OUTAGES.slice(0, -1), ...ALONE, ...OTHERS, ...PUBLISHERS, toCrowd(3), ...OUTAGES.slice(-1)];
const ORDER = [...SCENARIOS.filter(({ faults }) => faults > 0).map((one) => ({ ...one, faults: 0 })), ...SCENARIOS];

/** What became of a mutant, after so many states. */
interface Trial {
  readonly states: number;
  readonly broken?: Found["broken"];
  readonly scenario?: string;
}

/**
 * Puts faults into copies of the protocol, explores each until it breaks a promise, and prints the list. Returns 1 where
 * one was not found out, or one was that nobody can tell from the real code, else 0. `isQuick` leaves out the latter.
 */
export async function runMutants(only: string, isQuick: boolean): Promise<number> {
  const wanted = ALL.filter(({ name, equivalent }) => name.includes(only) && !(isQuick && equivalent));
  const scratch = mkdtempSync(join(tmpdir(), "claims-mutants-"));
  let surprises = 0;
  try {
    for (const [index, mutant] of wanted.entries()) {
      const folder = join(scratch, `${index}`);
      writeMutant(mutant, ROOT, folder);
      const trial = await tryMutant(await loadProtocol(folder));
      if ((trial.broken === undefined) !== (mutant.equivalent !== undefined)) surprises += 1;
      console.log(formatTrial(mutant, trial));
    }
    console.log(`\n${wanted.length} mutants, ${surprises} surprises`);
    return surprises > 0 ? 1 : 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function tryMutant(protocol: Protocol): Promise<Trial> {
  let states = 0;
  for (const scenario of ORDER) {
    const { broken, ...found } = await search(scenario, protocol);
    states += found.states;
    if (broken) return { states, broken, scenario: `${scenario.name}, ${scenario.faults} faults` };
  }
  return { states };
}

function formatTrial({ name, edits, equivalent }: Mutant, { states, broken, scenario }: Trial): string {
  const where = edits[0]?.[0].replace("release/", "");
  const end = broken ? `${broken.promise} in "${scenario}": ${shorten(broken.how)}` : "SURVIVED";
  return [
    `${name} (${where})`,
    `  ${end}, after ${states} states`,
    ...(equivalent ? [`  equivalent: ${equivalent}`] : []),
  ].join("\n");
}
