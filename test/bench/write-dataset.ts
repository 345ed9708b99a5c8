import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { setImmediate } from "node:timers/promises";
import { ZipFile } from "yazl";
import { makeDataset } from "./make-dataset.ts";

/** What was written. Paths are within the folder. */
export interface WrittenDataset {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly bytes: number;
}

const PAUSE = 500;

/** Writes a made dataset into a new folder. Pauses now and then, so that a signal to stop is heard. */
export async function writeDataset(folder: string, claims: number, signal: AbortSignal): Promise<WrittenDataset> {
  for (const name of ["sources", "claims", "entities"]) mkdirSync(join(folder, name), { recursive: true });
  const paths: string[] = [];
  let bytes = 0;
  for (const { path, text } of makeDataset(claims)) {
    const content = Buffer.from(text);
    writeFileSync(join(folder, path), content);
    bytes += content.length;
    if (paths.push(path) % PAUSE === 0) await setImmediate(undefined, { signal });
  }
  return { folder, paths, bytes };
}

/** Writes a zip of a dataset that lies in a folder. */
export async function writeZip({ folder, paths }: WrittenDataset, zip: string, signal: AbortSignal): Promise<void> {
  const file = new ZipFile();
  // From memory: given paths, yazl would leave the sizes out of the headers, as a streaming writer does.
  for (const path of paths) file.addBuffer(readFileSync(join(folder, path)), path);
  file.end();
  await pipeline(file.outputStream, createWriteStream(zip), { signal });
}
