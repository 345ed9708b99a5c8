import type { DatasetFiles } from "./dataset.ts";
import { type JsonPlaces, parsePlaces } from "./json/json-places.ts";
import { nearest } from "./nearest.ts";
import { parseRecord } from "./parse-record.ts";
import type { Place } from "./problems/place.ts";
import { type AnyRecord, type IdKind, parseFile, toFile } from "./record.ts";
import type { Library } from "./rules/rule.ts";

/** A guess compares an id with all others: beyond the problems that are shown it would only cost time. */
const MAX_GUESSES = 100;

/**
 * The records of a dataset, read when first asked for: to check one changed file only what it names is read.
 *
 * `known` are records that were read already.
 */
export function toLibrary(files: DatasetFiles, known: ReadonlyMap<string, AnyRecord | undefined>): Library {
  const paths = new Set(files.paths);
  const records = new Map(known);
  let guesses = 0;
  const read = (file: string): AnyRecord | undefined => {
    if (!records.has(file)) records.set(file, paths.has(file) ? parseRecord(file, files.read(file)).record : undefined);
    return records.get(file);
  };
  return {
    source: (id) => {
      const record = read(toFile("source", id));
      return record?.kind === "source" ? record.value : undefined;
    },
    claim: (id) => {
      const record = read(toFile("claim", id));
      return record?.kind === "claim" ? record.value : undefined;
    },
    entity: (id) => {
      const record = read(toFile("entity", id));
      return record?.kind === "entity" ? record.value : undefined;
    },
    has: (kind, id) => paths.has(toFile(kind, id)),
    nearest: (kind, id) => (guesses++ < MAX_GUESSES ? nearest(id, idsOf(files, kind)) : undefined),
    place: placesOf(files),
  };
}

function idsOf(files: DatasetFiles, kind: IdKind): readonly string[] {
  return files.paths.map(parseFile).flatMap((named) => (named?.kind === kind ? [named.id] : []));
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
