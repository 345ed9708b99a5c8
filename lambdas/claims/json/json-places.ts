import { type MemberNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { Place } from "../problems/place.ts";

/** Finds the line and column of a value by its JSON Pointer (RFC 6901), for people who have to go there. */
export interface JsonPlaces {
  /** Where the value of a pointer starts, or its key. A pointer into nothing gives the nearest value around it. */
  at(pointer: string, part?: "key" | "value"): Place;
}

/** One member or element on the way through a JSON text. */
export interface Visit {
  readonly pointer: string;
  readonly member?: MemberNode;
  readonly value: ValueNode;
}

/** Reads the places of a JSON text. Throws where the text is not JSON: read it with `parseJson` first. */
export function parsePlaces(file: string, text: string): JsonPlaces {
  const visits = new Map([...visitJson(text)].map((visit) => [visit.pointer, visit]));
  return {
    at(pointer, part = "value") {
      let known = pointer;
      while (!visits.has(known)) known = known.slice(0, known.lastIndexOf("/"));
      const visit = visits.get(known);
      const node = part === "key" && visit?.member ? visit.member.name : visit?.value;
      const { line, column } = node?.loc.start ?? { line: 1, column: 1 };
      return { file, line, column, pointer };
    },
  };
}

/** Every value of a JSON text in the order of the text, duplicate members included. */
export function* visitJson(text: string): Generator<Visit> {
  yield* visit({ pointer: "", value: parse(text, { mode: "json", ranges: true }).body });
}

function* visit(at: Visit): Generator<Visit> {
  yield at;
  if (at.value.type === "Object")
    for (const member of at.value.members)
      yield* visit({ pointer: `${at.pointer}/${escapePointer(keyOf(member))}`, member, value: member.value });
  if (at.value.type === "Array")
    for (const [index, element] of at.value.elements.entries())
      yield* visit({ pointer: `${at.pointer}/${index}`, value: element.value });
}

/** The key of a member: JSON text has it in quotation marks, always. */
export function keyOf(member: MemberNode): string {
  return member.name.type === "String" ? member.name.value : member.name.name;
}

/** A key as a token of a JSON Pointer (RFC 6901, section 3). */
export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
