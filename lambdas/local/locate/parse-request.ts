import { parseArgs } from "node:util";
import vocabulary from "../../../schemas/dataset/vocabulary.schema.json" with { type: "json" };
import type { Locator } from "../../claims/passage/locator.ts";
import type { Paragraphing } from "../../claims/passage/normalise.ts";
import { UsageError } from "../usage-error.ts";
import type { Choice } from "./place-words.ts";

/** What a person asked `locate` for. */
export interface LocateRequest {
  /** The id of a source, which need not have a file yet. */
  readonly source: string;
  readonly file: string;
  readonly dataset: string;
  /** Whether the capture block is wanted, not a locator. */
  readonly capture: boolean;
  readonly section: Locator["section"];
  readonly paragraphing: Paragraphing | undefined;
  readonly choice: Choice;
}

const OPTIONS = {
  section: { type: "string", default: "body" },
  match: { type: "string" },
  paragraph: { type: "string" },
  paragraphing: { type: "string" },
  capture: { type: "boolean", default: false },
  dataset: { type: "string", default: "dataset" },
} as const;

/** Reads the arguments. Throws a `UsageError` where they make no request. */
export function parseRequest(args: readonly string[]): LocateRequest {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [source, file, ...more] = positionals;
  if (source === undefined || file === undefined || more.length > 0) {
    throw new UsageError(`name one source and one text file, not ${positionals.length} things`);
  }
  return {
    source,
    file,
    dataset: values.dataset,
    capture: values.capture,
    section: parseSection(values.section),
    paragraphing: values.paragraphing === undefined ? undefined : parseParagraphing(values.paragraphing),
    choice: { match: parseCount("match", values.match), paragraph: parseCount("paragraph", values.paragraph) },
  };
}

function parseSection(value: string): Locator["section"] {
  const codes = vocabulary.$defs.section.oneOf.map((code) => code.const);
  if (!isOneOf<Locator["section"]>(codes, value)) throw unknown("section", codes, value);
  return value;
}

function parseParagraphing(value: string): Paragraphing {
  if (value !== "line" && value !== "blank_line") throw unknown("paragraphing", ["line", "blank_line"], value);
  return value;
}

function parseCount(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new UsageError(`--${name} is a number from 1 on, not "${value}"`);
  return Number(value);
}

function isOneOf<Code extends string>(codes: readonly string[], value: string): value is Code {
  return codes.includes(value);
}

function unknown(name: string, codes: readonly string[], value: string): Error {
  return new UsageError(`--${name} is one of ${codes.join(", ")}, not "${value}"`);
}
