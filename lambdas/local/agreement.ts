import { readFileSync } from "node:fs";
import { env, stdout } from "node:process";
import { parseArgs } from "node:util";
import type { Codings } from "../claims/dataset.ts";
import { explain, type Problem } from "../claims/problem.ts";
import { toFile } from "../claims/record.ts";
import { toReport } from "../claims/report/report.ts";
import { toAgreements } from "../snapshot/agreement/agreement.ts";
import { formatAgreement } from "./agreement/format-agreement.ts";
import { parseCodings } from "./agreement/parse-codings.ts";
import { printReport } from "./report/print-report.ts";
import { UsageError } from "./usage-error.ts";

export const usage = `usage: npm run agreement -- [<first.json> <second.json>]

Says how far two codings of the same attestations agree: for each variable the
number coded, per-cent agreement, Krippendorff's alpha for nominal data and the
categories most confused.

  <first.json> <second.json>  the two codings (default: first.json and
                              second.json in dataset/codings)

exit code: 0 printed, 1 problems in the codings, 2 the run could not be made`;

const DEFAULT = ["dataset/codings/first.json", "dataset/codings/second.json"];

/**
 * The command `agreement`: prints how far two codings agree. Returns 0, or 1 where they are not fit to be compared.
 * Throws where one cannot be read.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [first, second, ...more] = positionals.length === 0 ? DEFAULT : positionals;
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError("name two codings, or none for those of the dataset");
  const names = new Map([
    [toFile("coding", "first"), first],
    [toFile("coding", "second"), second],
  ]);
  const texts = new Map([...names].map(([file, name]) => [file, readCoding(name)]));
  const { codings, problems } = parseCodings(texts);
  return codings ? print(codings, [first, second]) : printProblems(problems, names, texts);
}

function readCoding(name: string): Uint8Array {
  try {
    return readFileSync(name);
  } catch (cause) {
    throw new Error(`there is no coding to read at ${name}`, { cause });
  }
}

function print(codings: Codings, names: readonly [string, string]): 0 {
  stdout.write(formatAgreement(toAgreements(codings), names));
  return 0;
}

function printProblems(
  problems: readonly Problem[],
  names: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, Uint8Array>,
): 0 | 1 {
  const toName = (file: string) => names.get(file) ?? file;
  const found = problems.map((problem) => ({
    code: problem.code,
    ...problem.at,
    file: toName(problem.at.file),
    ...explain("file" in problem ? { ...problem, file: toName(problem.file) } : problem),
  }));
  const checked = { sources: 0, claims: 0, entities: 0, codings: names.size };
  const report = toReport({ dataset: "the codings", problems: found, checked, notes: [] });
  const shown = new Map([...texts].map(([file, bytes]) => [toName(file), bytes]));
  return printReport(report, "text", { stdout, env, readText: (name) => new TextDecoder().decode(shown.get(name)) });
}
