import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measure } from "./measure.ts";
import { writeDataset } from "./write-dataset.ts";

const RENDER = fileURLToPath(new URL("./render-only.ts", import.meta.url));
const HEAD = `\n${"catalogue".padEnd(24)}  seconds  ms/record   files   pages       MB  largest page   MB held`;

/** What a rendering printed. */
interface Rendered {
  readonly claims: number;
  readonly seconds: number;
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
  readonly largestPage: number;
}

/**
 * Measures the rendering of the catalogue of this project's dataset and of made ones. Yields lines as they are known. The
 * seconds are those of the rendering alone; the memory is that of the process, the records that it was made from included.
 */
export async function* benchCatalogue(folder: string, sizes: readonly number[], signal: AbortSignal) {
  yield HEAD;
  yield await renderOnce("this dataset", "dataset", signal);
  for (const claims of sizes) {
    const data = join(folder, String(claims));
    mkdirSync(data, { recursive: true });
    await writeDataset(data, claims, signal);
    yield await renderOnce("made", data, signal);
    rmSync(data, { recursive: true });
  }
}

async function renderOnce(what: string, folder: string, signal: AbortSignal): Promise<string> {
  const printed: string[] = [];
  const findFault = (text: string) => void printed.push(text);
  const { megabytes } = await measure({ args: [RENDER, folder], findFault }, 3, signal);
  const runs = printed.map((text): Rendered => JSON.parse(text)).sort((one, other) => one.seconds - other.seconds);
  const rendered = runs[1];
  if (rendered === undefined) throw new Error("nothing was rendered");
  const { claims, seconds, files, pages, bytes, largestPage } = rendered;
  return [
    `${what}, ${claims.toLocaleString("en")} claims`.padEnd(24),
    seconds.toFixed(2).padStart(9),
    ((seconds * 1000) / claims).toFixed(2).padStart(11),
    String(files).padStart(8),
    String(pages).padStart(8),
    (bytes / 1e6).toFixed(1).padStart(9),
    `${(largestPage / 1000).toFixed(0)} kB`.padStart(14),
    megabytes.toFixed(0).padStart(10),
  ].join("");
}
