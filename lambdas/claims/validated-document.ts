import { hash } from "node:crypto";
import type { Dataset } from "./dataset.ts";
import { type DigestedFiles, digestRecords } from "./digest-records.ts";
import { isObject, oneOf, parseMembers, sha256Digits, textUpTo, wholeNumber } from "./json/parse-members.ts";
import { type IntakeKey, toIntakeKey } from "./parse-intake-key.ts";
import { parseFile } from "./record.ts";
import { validateDataset } from "./validate-dataset.ts";

/** What a release is made from, as its record will say. */
interface Input {
  readonly order: number;
  readonly commit: string;
  readonly state: "clean";
  readonly sha256: string;
}

/** A dataset that was found fit, and when and from which commit it is published. */
export interface ValidatedDataset {
  readonly dataset: Dataset;
  readonly source: { readonly commit: string; readonly state: "clean" };
  readonly date: string;
  readonly input: Input;
}

/**
 * Writes what was validated as JSON, in pieces: `{source, date, input, records: {<path>: <text>}}`. The texts are the
 * bytes that were looked at, so that whoever publishes them can see that they are. The same records give the same bytes.
 */
export function* formatValidated(files: DigestedFiles, { order, commit, date }: IntakeKey): Iterable<string> {
  const source = { commit, state: "clean" };
  const input: Input = { order, commit, state: "clean", sha256: files.digest() };
  yield `${JSON.stringify({ source, date, input }).slice(0, -1)},"records":{`;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (const [index, path] of files.paths.entries())
    yield `${index === 0 ? "" : ","}${JSON.stringify(path)}:${JSON.stringify(decoder.decode(files.read(path)))}`;
  yield "}}\n";
}

/**
 * Reads what was validated. Throws a `TypeError` where the bytes are not those with this SHA-256, where the records are
 * not those of the input that will be signed for, and where they are not fit.
 *
 * They are validated once more: whoever signs does not rely on a program that reads what strangers send.
 */
export function parseValidated(bytes: Uint8Array, sha256: string): ValidatedDataset {
  const found = hash("sha256", bytes);
  if (found !== sha256) throw new TypeError(`what was validated has the SHA-256 ${found}, and not ${sha256}`);
  const { source, date, input, records } = parseDocument(parseJson(bytes), "the validated document");
  checkIntake({ order: input.order, commit: input.commit, date });
  if (source.commit !== input.commit) throw new TypeError("the validated document names two commits");
  const files = digestRecords(toFiles(records));
  const { dataset, problems } = validateDataset(files);
  const [problem] = problems;
  if (dataset === undefined)
    throw new TypeError(`the validated document is not fit: ${problem?.code ?? "it is empty"} in ${problem?.at.file}`);
  if (files.digest() !== input.sha256) throw new TypeError("the records are not those that the input names");
  return { dataset, source, date, input };
}

const parseDocument = parseMembers({
  source: parseMembers({ commit: textUpTo(40), state: oneOf("clean") }),
  date: textUpTo(20),
  input: parseMembers<Input>({
    order: wholeNumber,
    commit: textUpTo(40),
    state: oneOf("clean"),
    sha256: sha256Digits,
  }),
  records: parseTexts,
});

function parseTexts(value: unknown, at: string): ReadonlyMap<string, string> {
  if (!isObject(value)) throw new TypeError(`${at} is no object`);
  // Beside another file, some rules would not be asked.
  const stranger = Object.keys(value).find((path) => parseFile(path) === undefined);
  if (stranger !== undefined) throw new TypeError(`${at} has "${stranger}", which is no record`);
  return new Map(Object.entries(value).map(([path, text]) => [path, anyText(text, `${at}["${path}"]`)]));
}

const anyText = textUpTo(Number.MAX_SAFE_INTEGER);

/** Of the same form as in a key, so that a release cannot say of itself what no submission could. */
function checkIntake(said: IntakeKey): void {
  toIntakeKey(said);
}

function toFiles(records: ReadonlyMap<string, string>) {
  const read = (path: string) => {
    const text = records.get(path);
    if (text === undefined) throw new RangeError(`there is no ${path}`);
    return Buffer.from(text);
  };
  return { paths: [...records.keys()].sort(), read };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new TypeError("the validated document is not JSON in UTF-8", { cause });
  }
}
