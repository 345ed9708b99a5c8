import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseRecord } from "../../claims/parse-record.ts";
import { toFreeTexts } from "../../claims/passage/free-texts.ts";
import type { FreeText } from "../../claims/passage/overlaps.ts";
import { type AnyRecord, parseFile } from "../../claims/record.ts";

/** A source as its file has it. */
export type SourceRecord = Extract<AnyRecord, { kind: "source" }>;

/** What of a dataset bears on articles. */
export interface EvidenceRecords {
  readonly sources: readonly SourceRecord[];
  /** Every string that is published, the names of the files included: they are ids. */
  readonly texts: readonly FreeText[];
}

/** Reads a dataset folder. Throws where there is no source, or a file is not what its schema wants. */
export function readRecords(dataset: string): EvidenceRecords {
  const [sources, texts]: [SourceRecord[], FreeText[]] = [[], []];
  for (const file of listFiles(dataset)) {
    const bytes = readFileSync(join(dataset, file));
    texts.push({ file, pointer: "", text: file.slice(file.lastIndexOf("/") + 1) });
    if (parseFile(file)?.kind === "source") sources.push(readSource(file, bytes));
    texts.push(...(file.endsWith(".json") ? readStrings(file, bytes) : readText(file, bytes)));
  }
  if (sources.length === 0)
    throw new Error(`there is no source in ${join(dataset, "sources")}; name another --dataset`);
  return { sources, texts };
}

function listFiles(dataset: string): string[] {
  if (!existsSync(dataset)) throw new Error(`there is no dataset folder "${dataset}"; name another --dataset`);
  const items = readdirSync(dataset, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return items.map((item) => relative(dataset, join(item.parentPath, item.name)).replaceAll("\\", "/")).toSorted();
}

function readSource(file: string, bytes: Uint8Array): SourceRecord {
  const { record } = parseRecord(file, bytes);
  if (record?.kind !== "source") throw unfit(file);
  return record;
}

function readStrings(file: string, bytes: Uint8Array): Iterable<FreeText> {
  try {
    return toFreeTexts(file, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw unfit(file, error);
  }
}

function readText(file: string, bytes: Uint8Array): FreeText[] {
  return [{ file, pointer: "", text: new TextDecoder().decode(bytes) }];
}

function unfit(file: string, cause?: unknown): Error {
  return new Error(`${file} is not as its schema wants it; run \`npm run validate\` first`, { cause });
}
