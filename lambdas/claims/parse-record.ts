import { toCanonical } from "./canonical.ts";
import { parsePlaces } from "./json/json-places.ts";
import { parseJson } from "./json/parse-json.ts";
import type { SchemaProblem } from "./problems/schema-problem.ts";
import type { TextProblem } from "./problems/text-problem.ts";
import { type AnyRecord, parseFile } from "./record.ts";
import { toSchemaProblems } from "./schema/to-schema-problems.ts";
import { validateSchema } from "./schema/validate-schema.ts";

/** A file read as a record, or what is wrong with it. A record that is only not in canonical form comes with both. */
export interface ParsedRecord {
  readonly record: AnyRecord | undefined;
  readonly problems: readonly (TextProblem | SchemaProblem)[];
}

/** Reads one file of the dataset: bytes, then JSON Schema, then canonical form, each only where the one before is clean. */
export function parseRecord(file: string, bytes: Uint8Array): ParsedRecord {
  const named = parseFile(file);
  if (!named) throw new Error(`${file} is no path of a record`);
  const { kind, id } = named;
  const json = parseJson(file, bytes, (value) => toCanonical(kind, value));
  if (!("value" in json)) return { record: undefined, problems: json.problems };
  const errors = validateSchema(kind, json.value);
  if (errors.length > 0) return { record: undefined, problems: toSchemaProblems(errors, parsePlaces(file, json.text)) };
  // The schema of this kind holds: the one place where a value becomes a record.
  const record = { kind, id, file, value: json.value } as AnyRecord;
  return { record, problems: checkCanonical(file, json.text, json.canonical) };
}

/** Names the first place where a text differs from its canonical form. */
function checkCanonical(file: string, text: string, canonical: string): readonly TextProblem[] {
  if (text === canonical) return [];
  const [lines, wanted] = [text.split("\n"), canonical.split("\n")];
  const row = lines.findIndex((line, index) => line !== wanted[index]);
  const [line = "", expected = ""] = [lines[row], wanted[row]];
  const column = [...line].findIndex((_, index) => line[index] !== expected[index]);
  const at = { file, line: row + 1, column: (column < 0 ? line.length : column) + 1, pointer: "" };
  return [{ code: "not-canonical", at, found: describeLine(line), expected: describeLine(expected) }];
}

function describeLine(line: string): string {
  const text = line.trim();
  if (text === "") return line === "" ? "the end of the line" : "an empty line";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
