import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchCatalogue } from "./bench-catalogue.ts";
import { benchDataset } from "./bench-dataset.ts";
import { benchColdStart } from "./cold-start.ts";
import { HEAD } from "./table.ts";

const usage = `usage: npm run bench -- [--quick] [--catalogue] [--sizes N,N]

  --quick       a dataset of 1,000 claims only
  --catalogue   only how long its pages take, and how large they are
  --sizes N,N   datasets of so many claims, in hundreds
                (default: 1000,20000,100000)

exit code: 0 measured, however long it took; 1 a wrong result, 2 no run`;

const EXPLANATION = `Made datasets: a source and an entity to every ten claims, one file a record,
read from a warm disk by the commands as npm runs them. Seconds are those of the
whole process, the median of some runs; MB is the most memory that any held. The
ratio is to the floor, which in this run reads, parses, stringifies and digests
the same files and does nothing else; start-up is left out on both sides.
Release over snapshot is the time of a release against that of the same dataset
validated and its first snapshot written and proven, with nothing released.`;

const AIMS = `Aims, on two processors: 20,000 claims validated in under 3 s, one changed file
in under 0.3 s beyond start-up, 100,000 claims published in under 600 MB; the
functions download and validate-dataset ready in under 100 ms over bare Node.`;

const OPTIONS = {
  quick: { type: "boolean" },
  catalogue: { type: "boolean", default: false },
  sizes: { type: "string", default: "1000,20000,100000" },
  help: { type: "boolean", short: "h" },
} as const;

/** Measures datasets of some sizes, in a folder that is gone afterwards whatever happens. Returns the exit code. */
async function runBench(sizes: readonly number[], catalogueSizes: readonly number[]): Promise<number> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop.abort());
  const folder = mkdtempSync(join(tmpdir(), "claims-bench-"));
  console.log(`Node ${process.version}, ${availableParallelism()} processors: ${cpus()[0]?.model ?? "unknown"}\n`);
  console.log(`${EXPLANATION}\n\n${AIMS}\n\n${HEAD}`);
  try {
    for (const claims of values.catalogue ? [] : sizes)
      for await (const line of benchDataset(join(folder, String(claims)), claims, stop.signal)) console.log(line);
    for await (const line of benchCatalogue(join(folder, "catalogue"), catalogueSizes, stop.signal)) console.log(line);
    if (values.catalogue) return 0;
    for await (const line of benchColdStart(join(folder, "functions"))) console.log(line);
    return 0;
  } catch (error) {
    console.error(stop.signal.aborted ? "stopped" : `wrong result: ${error instanceof Error ? error.message : error}`);
    return stop.signal.aborted ? 130 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The catalogue is of interest where it is small too, and on both sides of where its records come from shards. */
function toCatalogueSizes(sizes: readonly number[]): readonly number[] {
  if (values.sizes !== OPTIONS.sizes.default || values.quick) return sizes;
  return [100, 10_000, 100_000];
}

const { values } = parseArgs({ options: OPTIONS });
const sizes = values.quick ? [1000] : values.sizes.split(",").map(Number);
if (values.help) console.log(usage);
else if (sizes.some((claims) => !(claims > 0 && claims % 100 === 0))) {
  console.error(`sizes are in hundreds: ${values.sizes}\n\n${usage}`);
  process.exitCode = 2;
} else process.exitCode = await runBench(sizes, toCatalogueSizes(sizes));
