import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env, stdout } from "node:process";
import { parseArgs } from "node:util";
import { type JsonPlaces, parsePlaces } from "../claims/json/json-places.ts";
import { findOverlaps } from "../claims/passage/overlaps.ts";
import { type Place, wholeFile } from "../claims/problems/place.ts";
import { checkSource } from "./evidence/check-source.ts";
import type { Finding } from "./evidence/finding.ts";
import { type Evidence, formatEvidence } from "./evidence/format-evidence.ts";
import { holdSources } from "./evidence/hold-sources.ts";
import { type Holding, readHolding } from "./evidence/read-holding.ts";
import { type EvidenceRecords, readRecords } from "./evidence/read-records.ts";
import { toPaint, wantsColour } from "./report/paint.ts";
import { UsageError } from "./usage-error.ts";

export const usage = `usage: npm run evidence -- <folder or file>... [options]

Checks every locator, mention, cue and text digest of the dataset against the
articles you hold, and that no text of the dataset shares seven words in a row
with one of them. Nothing is stored and nothing leaves this machine.

  <folder or file>   articles as UTF-8 text; in a folder, its .txt files
  --dataset DIR      where the dataset is (default: dataset)

exit code: 0 nothing wrong, 1 something is, 2 the run could not be made`;

const OPTIONS = { dataset: { type: "string", default: "dataset" } } as const;

/**
 * The command `evidence`: checks a dataset against held articles. Returns 0 where nothing is wrong, whatever could not
 * be checked, and 1 where something is. Throws where the articles or the dataset cannot be read.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0) throw new UsageError("name a folder of articles, or articles");
  const evidence = checkEvidence(values.dataset, readRecords(values.dataset), readHolding(positionals));
  stdout.write(formatEvidence(evidence, toPaint(wantsColour(stdout, env))));
  return evidence.findings.length === 0 ? 0 : 1;
}

function checkEvidence(dataset: string, { sources, texts }: EvidenceRecords, { articles, others }: Holding): Evidence {
  const held = holdSources(new Map(sources.map(({ id, value }) => [id, value])), articles);
  const checks = sources.map((source) => checkSource(source, held.get(source.id) ?? { kind: "none" }));
  const whole = articles.map(({ name, texts: { line } }) => ({ name, text: line.text }));
  const overlaps = findOverlaps(whole, texts).map(
    (overlap): Finding => ({ code: "overlap", file: overlap.at.file, pointer: overlap.at.pointer, overlap }),
  );
  const findings = [...checks.flatMap((check) => check.findings), ...overlaps];
  return {
    checks,
    findings: toPlaced(dataset, findings),
    articles: articles.map(({ name }) => name),
    others,
    guarded: texts.length,
  };
}

/** Adds lines and columns. Only the files with findings are read again. */
function toPlaced(dataset: string, findings: readonly Finding[]): Evidence["findings"] {
  const places = new Map<string, JsonPlaces>();
  const toPlace = ({ file, pointer }: Finding): Place => {
    if (!file.endsWith(".json") || pointer === "") return wholeFile(file);
    const known = places.get(file) ?? parsePlaces(file, readFileSync(join(dataset, file), "utf8"));
    places.set(file, known);
    return known.at(pointer);
  };
  return findings.map((finding) => ({ finding, place: toPlace(finding) }));
}
