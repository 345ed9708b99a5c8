import { toCanonical } from "./canonical.ts";
import { findDifference } from "./find-difference.ts";
import { parsePlaces } from "./json/json-places.ts";
import { parseJson, type SureJson } from "./json/parse-json.ts";
import { shareTexts } from "./json/share-texts.ts";
import type { SchemaProblem } from "./problems/schema-problem.ts";
import type { TextProblem } from "./problems/text-problem.ts";
import { type AnyRecord, parseFile, type RecordKind } from "./record.ts";
import { findCrowd, MOST_ITEMS } from "./schema/find-crowd.ts";
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
  const misfits = checkForm(named.kind, file, json);
  if (misfits.length > 0) return { record: undefined, problems: misfits };
  shareTexts(json.value);
  // The schema of this kind holds: the one place where a value becomes a record.
  const record = { kind, id, file, value: json.value } as AnyRecord;
  return { record, problems: checkCanonical(file, json.text, json.canonical) };
}

function checkForm(kind: RecordKind, file: string, { text, value }: SureJson): readonly SchemaProblem[] {
  // A text that is shorter has no room for that many.
  const crowd = text.length > 2 * MOST_ITEMS ? findCrowd(value) : undefined;
  if (crowd) {
    const at = parsePlaces(file, text).at(crowd.pointer);
    return [{ code: "wrong-count", at, found: crowd.length, bound: `at most ${MOST_ITEMS}` }];
  }
  const errors = validateSchema(kind, value);
  return errors.length > 0 ? toSchemaProblems(errors, parsePlaces(file, text)) : [];
}

function checkCanonical(file: string, text: string, canonical: string): readonly TextProblem[] {
  if (text === canonical) return [];
  const { line, column, found, expected } = findDifference(text, canonical);
  return [{ code: "not-canonical", at: { file, line, column, pointer: "" }, found, expected }];
}
