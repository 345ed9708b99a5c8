import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { benchRelease } from "./bench-release.ts";
import { type Measurement, measure, type Program } from "./measure.ts";
import { toFileValidation, toFloor, toStartUp, toValidation } from "./programs.ts";
import { describeLine } from "./table.ts";
import { writeDataset, writeZip } from "./write-dataset.ts";

/** Above this size runs are fewer, and no zip is made: one as large says nothing new. */
const LARGE = 20_000;

/** Makes a dataset and measures all that is done with one. Yields the lines of the table as they are known. */
export async function* benchDataset(folder: string, claims: number, signal: AbortSignal): AsyncGenerator<string> {
  const [data, none, zip, out] = ["data", "none", "data.zip", "out"].map((name) => join(folder, name));
  if (!data || !none || !zip || !out) return;
  mkdirSync(none, { recursive: true });
  const written = await writeDataset(data, claims, signal);
  const records = written.paths.length;
  yield `\n${describeNumber(claims)} claims: ${describeNumber(records)} records, ${Math.round(written.bytes / 1e6)} MB`;
  const run = (program: Program, runs = claims > LARGE ? 3 : 5) => measure(program, runs, signal);

  const nothing = await run(toFloor(none));
  const floor = await run(toFloor(data));
  yield describeLine({ what: "the floor", records, ...floor, ratio: 1 });
  const compare = (work: Measurement, startUp: Measurement) =>
    (work.seconds - startUp.seconds) / (floor.seconds - nothing.seconds);

  const start = await run(toStartUp("validate"));
  const validated = await run(toValidation(data, claims));
  yield describeLine({ what: "validate all", records, ...validated, ratio: compare(validated, start) });
  // A source names the most others, so it is the changed file that takes longest.
  const changed = written.paths.findLast((path) => path.startsWith("sources/")) ?? "";
  const one = await run(toFileValidation(data, changed));
  yield describeLine({ what: "validate one file", ...one });
  yield describeLine({ what: "  of that beyond start-up", ...less(one, start) });
  if (claims <= LARGE) {
    await writeZip(written, zip, signal);
    const zipped = await run(toValidation(zip, claims));
    yield describeLine({ what: "validate a zip of all", records, ...zipped, ratio: compare(zipped, start) });
  }
  const release = { folder: data, out, claims, records, floor: floor.seconds - nothing.seconds, run };
  yield* benchRelease(release);
  rmSync(folder, { recursive: true });
}

function less(work: Measurement, startUp: Measurement): Measurement {
  return {
    seconds: work.seconds - startUp.seconds,
    cpuSeconds: work.cpuSeconds - startUp.cpuSeconds,
    megabytes: work.megabytes - startUp.megabytes,
  };
}

function describeNumber(number: number): string {
  return number.toLocaleString("en");
}
