import type { Measurement, Program } from "./measure.ts";
import { toPublication, toRelease, toStartUp } from "./programs.ts";
import { toBuild, toCorrection, toUnchanged } from "./release-programs.ts";
import { describeLine } from "./table.ts";

/** A made dataset, where to release it, and how to measure. */
export interface ReleaseBench {
  readonly folder: string;
  readonly out: string;
  readonly claims: number;
  readonly records: number;
  /** What the floor takes beyond its start-up, in seconds. */
  readonly floor: number;
  run(program: Program, runs?: number): Promise<Measurement>;
}

/** Measures releases of a dataset, which is changed by that, and compares them with the files of a snapshot alone. */
export async function* benchRelease({
  folder,
  out,
  claims,
  records,
  floor,
  run,
}: ReleaseBench): AsyncGenerator<string> {
  const start = await run(toStartUp("snapshot"));
  const beyond = ({ seconds }: Measurement) => seconds - start.seconds;
  const show = (what: string, measured: Measurement) =>
    describeLine({ what, records, ...measured, ratio: beyond(measured) / floor });
  const built = await run(toBuild(folder, `${out}-built`, claims));
  yield show("build a snapshot, no release", built);
  const first = await run(toPublication(folder, out, claims));
  yield show("release: first", first);
  await run(toRelease(folder, out), 1);
  const unchanged = await run(toUnchanged(folder, out));
  yield show("release: nothing changed", unchanged);
  const corrected = await run(toCorrection(folder, out));
  yield show("release: one claim corrected", corrected);
  const ratios = { first, "nothing changed": unchanged, "one corrected": corrected };
  const words = Object.entries(ratios).map(([what, of]) => `${what} ${(beyond(of) / beyond(built)).toFixed(2)}`);
  yield `release time over snapshot time: ${words.join(", ")}`;
}
