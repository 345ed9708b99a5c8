import type { ObjectNode } from "@humanwhocodes/momoa";
import type { Place } from "../problems/place.ts";
import type { TextProblem } from "../problems/text-problem.ts";
import { escapePointer, keyOf, type Visit, visitJson } from "./json-places.ts";
import { isExact } from "./number-literal.ts";

/** Names that an assignment in some language would take for something else than a key. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Looks through a JSON text member by member for what JSON.parse passes over in silence. */
export function* checkMembers(file: string, text: string): Generator<TextProblem> {
  for (const visit of visitJson(text)) {
    const { value, pointer } = visit;
    const { line, column } = value.loc.start;
    const at = { file, line, column, pointer };
    if (value.type === "Object") yield* checkKeys(file, value, pointer);
    if (value.type === "Number") yield* checkNumber(text.slice(...rangeOf(visit)), at);
    if (value.type === "String" && !value.value.isWellFormed()) yield { code: "lone-surrogate", at };
  }
}

function* checkKeys(file: string, object: ObjectNode, pointer: string): Generator<TextProblem> {
  const seen = new Map<string, Place>();
  for (const member of object.members) {
    const key = keyOf(member);
    const { line, column } = member.name.loc.start;
    const at = { file, line, column, pointer: `${pointer}/${escapePointer(key)}` };
    const first = seen.get(key);
    if (first) yield { code: "duplicate-key", at, key, first };
    else if (FORBIDDEN.has(key)) yield { code: "forbidden-key", at, key };
    else if (!key.isWellFormed()) yield { code: "lone-surrogate", at };
    seen.set(key, first ?? at);
  }
}

function* checkNumber(literal: string, at: Place): Generator<TextProblem> {
  if (!isExact(literal)) yield { code: "lossy-number", at, literal, becomes: String(Number(literal)) };
}

function rangeOf({ value }: Visit): readonly [number, number] {
  return [value.loc.start.offset, value.loc.end.offset];
}
