import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stdin, stdout } from "node:process";
import { nearest } from "../claims/nearest.ts";
import { toCapture } from "../claims/passage/capture.ts";
import { type NormalisedText, normalise } from "../claims/passage/normalise.ts";
import { toFile } from "../claims/record.ts";
import type { Capture } from "../claims/records.generated.ts";
import { type LocateRequest, parseRequest } from "./locate/parse-request.ts";
import { placeWords } from "./locate/place-words.ts";

export const usage = `usage: npm run locate -- <source> <text file> [options]

Takes the words of a passage on standard input and prints its "at" block.
Nothing is stored.

  <source>           the id of a source in dataset/sources
  <text file>        the article, as it was captured
  --section S        headline, standfirst, body (default), caption, footnote
  --match N          where the words stand in several places: the Nth of them
  --paragraph N      the one that starts in paragraph N
  --paragraphing P   line or blank_line, while the source has no file yet
  --capture          print the "capture" block of the text; take no words
  --dataset DIR      where the dataset is (default: dataset)

exit code: 0 printed, 1 the words have no one place, 2 the run could not be made`;

/**
 * The command `locate`: prints the `at` block of pasted words, or the `capture` block of a text, as JSON.
 *
 * Returns 0 for a block and 1 where the words have no one place. Throws where a file cannot be read.
 */
export async function run(args: readonly string[]): Promise<number> {
  const request = parseRequest(args);
  const known = readCapture(request);
  const article = readArticle(request, request.paragraphing ?? known?.paragraphing);
  const capture = toCapture(article);
  if (request.capture) return print(toJson(capture));
  if (known && known.text_sha256 !== capture.text_sha256) warnOfOtherText(request);
  const placed = placeWords(article, readWords(), request.section, request.choice);
  if (placed.kind === "placed") return print(toJson(placed.at));
  console.error(placed.message);
  return 1;
}

/** The capture block of the source, where it has a file with one: a file that is only begun may have none. */
function readCapture({ dataset, source }: LocateRequest): Partial<Capture> | undefined {
  const file = join(dataset, toFile("source", source));
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8")).capture;
  } catch (error) {
    throw new Error(`${file} is not JSON; run \`npm run validate\` first`, { cause: error });
  }
}

function readArticle(
  { dataset, file, source }: LocateRequest,
  paragraphing: Capture["paragraphing"] | undefined,
): NormalisedText {
  if (!existsSync(file)) throw new Error(`there is no file "${file}"`);
  if (paragraphing === undefined) {
    const meant = nearest(source, listSources(dataset));
    const guess = meant !== undefined && meant !== source ? `; did you mean "${meant}"?` : "";
    throw new Error(
      `no source "${source}" says yet how its paragraphs are told apart${guess || "; add --paragraphing line or blank_line"}`,
    );
  }
  try {
    return normalise(readFileSync(file), paragraphing);
  } catch (error) {
    throw new Error(`${file} is not a UTF-8 text`, { cause: error });
  }
}

function listSources(dataset: string): readonly string[] {
  const folder = join(dataset, "sources");
  return existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.json$/, "")) : [];
}

function warnOfOtherText({ file, source }: LocateRequest): void {
  console.error(`${file} is not the text that ${source} was captured from, so offsets will not agree`);
  console.error("take that text, or correct the capture block: --capture prints it");
}

function readWords(): string {
  if (stdin.isTTY) console.error("paste the words of the passage, then press Enter and Ctrl-D");
  return readFileSync(stdin.fd, "utf8");
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function print(text: string): 0 {
  stdout.write(text);
  return 0;
}
