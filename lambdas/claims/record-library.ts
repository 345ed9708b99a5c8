import type { DatasetFiles } from "./dataset.ts";
import { type JsonPlaces, parsePlaces } from "./json/json-places.ts";
import { nearest } from "./nearest.ts";
import { parseRecord } from "./parse-record.ts";
import type { Place } from "./problems/place.ts";
import { type AnyRecord, type FolderKind, parseFile, toFile } from "./record.ts";
import type { Library } from "./rules/rule.ts";

/** A guess compares an id with all others: beyond the problems that are shown it would only cost time. */
const MAX_GUESSES = 100;

/**
 * The records of a dataset, read when first asked for: to check one changed file only what it names is read.
 *
 * `known` are records that were read already.
 */
export function toLibrary(files: DatasetFiles, known: ReadonlyMap<string, AnyRecord | undefined>): Library {
  const ids = toIds(files.paths);
  const records = new Map(known);
  const guesses = new Map<string, string | undefined>();
  const read = (kind: FolderKind, id: string): AnyRecord | undefined => {
    const file = toFile(kind, id);
    if (!records.has(file) && ids[kind].has(id)) records.set(file, parseRecord(file, files.read(file)).record);
    return records.get(file);
  };
  return {
    source: once((id) => {
      const record = read("source", id);
      return record?.kind === "source" ? record.value : undefined;
    }),
    claim: once((id) => {
      const record = read("claim", id);
      return record?.kind === "claim" ? record.value : undefined;
    }),
    entity: once((id) => {
      const record = read("entity", id);
      return record?.kind === "entity" ? record.value : undefined;
    }),
    coding: (id) => {
      const record = read("coding", id);
      return record?.kind === "coding" ? record.value : undefined;
    },
    has: (kind, id) => ids[kind].has(id),
    nearest: (kind, id) => {
      const key = toFile(kind, id);
      if (!guesses.has(key) && guesses.size < MAX_GUESSES) guesses.set(key, nearest(id, [...ids[kind]]));
      return guesses.get(key);
    },
    place: placesOf(files),
  };
}

function toIds(paths: readonly string[]): { readonly [kind in FolderKind]: ReadonlySet<string> } {
  const ids = {
    source: new Set<string>(),
    claim: new Set<string>(),
    entity: new Set<string>(),
    coding: new Set<string>(),
  };
  for (const named of paths.map(parseFile)) if (named && named.kind !== "dataset") ids[named.kind].add(named.id);
  return ids;
}

/** Keeps what was found: the same ids are named again and again, and a path made of each costs more than the look. */
function once<T>(find: (id: string) => T): (id: string) => T {
  const found = new Map<string, T>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const answer = find(id);
    found.set(id, answer);
    return answer;
  };
}

/** Problems come file by file, so the places of one file are worth keeping and those of all are not. */
function placesOf(files: DatasetFiles): Library["place"] {
  let last: { readonly file: string; readonly places: JsonPlaces } | undefined;
  return (file, pointer, part): Place => {
    if (last?.file !== file) {
      const text = new TextDecoder().decode(files.read(file));
      last = { file, places: parsePlaces(file, text) };
    }
    return last.places.at(pointer, part);
  };
}
