import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stdin, stdout } from "node:process";
import { parseArgs } from "node:util";
import vocabulary from "../../schemas/dataset/vocabulary.schema.json" with { type: "json" };
import { toCapture } from "../claims/passage/capture.ts";
import type { Locator } from "../claims/passage/locator.ts";
import { type NormalisedText, normalise, type Paragraphing } from "../claims/passage/normalise.ts";
import { toFile } from "../claims/record.ts";
import type { Capture } from "../claims/records.generated.ts";
import { placeWords } from "./locate/place-words.ts";

const USAGE = `usage: npm run locate -- <source> <text file> [options]

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
`;

const OPTIONS = {
  section: { type: "string", default: "body" },
  match: { type: "string" },
  paragraph: { type: "string" },
  paragraphing: { type: "string" },
  capture: { type: "boolean", default: false },
  dataset: { type: "string", default: "dataset" },
  help: { type: "boolean", short: "h", default: false },
} as const;

interface Request {
  readonly source: string;
  readonly file: string;
  readonly dataset: string;
  readonly capture: boolean;
  readonly section: Locator["section"];
  readonly paragraphing: Paragraphing | undefined;
  readonly choice: { readonly match: number | undefined; readonly paragraph: number | undefined };
}

/**
 * Prints the `at` block of pasted words, or the `capture` block of a text, as JSON on standard output.
 *
 * Returns the exit code: 0 for a block, 1 where the words have no one place, 2 for wrong arguments. Throws where a file
 * cannot be read.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) return print(USAGE);
  let request: Request;
  try {
    request = parseRequest(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return 2;
  }
  return locate(request);
}

function locate(request: Request): number {
  const known = readCapture(request);
  const article = readArticle(request, request.paragraphing ?? known?.paragraphing);
  const capture = toCapture(article);
  if (request.capture) return print(toJson(capture));
  if (known !== undefined && known.text_sha256 !== capture.text_sha256) {
    console.error(`${request.file} is not the text that ${request.source} was captured from: offsets will not agree`);
    console.error("take the text that was captured, or write its capture block anew with --capture");
  }
  const placed = placeWords(article, readWords(), request.section, request.choice);
  if (placed.kind === "placed") return print(toJson(placed.at));
  console.error(placed.message);
  return 1;
}

function parseRequest(args: readonly string[]): Request {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [source, file, ...more] = positionals;
  if (source === undefined || file === undefined || more.length > 0)
    throw new Error("name one source and one text file");
  return {
    source,
    file,
    dataset: values.dataset,
    capture: values.capture,
    section: parseCode("section", values.section),
    paragraphing: values.paragraphing === undefined ? undefined : parseCode("paragraphing", values.paragraphing),
    choice: { match: parseCount("match", values.match), paragraph: parseCount("paragraph", values.paragraph) },
  };
}

function parseCode(name: "section", value: string): Locator["section"];
function parseCode(name: "paragraphing", value: string): Paragraphing;
function parseCode(name: "section" | "paragraphing", value: string): string {
  const codes: readonly string[] = vocabulary.$defs[name].oneOf.map((code) => code.const);
  if (!codes.includes(value)) throw new Error(`--${name} is one of ${codes.join(", ")}, not "${value}"`);
  return value;
}

function parseCount(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new Error(`--${name} is a number from 1, not "${value}"`);
  return Number(value);
}

function readCapture({ dataset, source }: Request): Capture | undefined {
  const file = join(dataset, toFile("source", source));
  if (!existsSync(file)) return undefined;
  const { capture } = JSON.parse(readFileSync(file, "utf8"));
  return capture;
}

function readArticle({ file, source }: Request, paragraphing: Paragraphing | undefined): NormalisedText {
  if (paragraphing === undefined)
    throw new Error(`there is no source "${source}" that says how its paragraphs are told apart; add --paragraphing`);
  return normalise(readFileSync(file), paragraphing);
}

function readWords(): string {
  if (stdin.isTTY) console.error("paste the words of the passage, then press Enter and Ctrl-D:");
  return new TextDecoder().decode(readFileSync(stdin.fd));
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function print(text: string): 0 {
  stdout.write(text);
  return 0;
}
