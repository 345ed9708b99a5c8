import type { Claim, Coding, Descriptor, Entity, Source } from "./records.generated.ts";

/** One file of the dataset, read and fit by its schema. The id is the name of the file. */
export type AnyRecord =
  | { readonly kind: "source"; readonly id: string; readonly file: string; readonly value: Source }
  | { readonly kind: "claim"; readonly id: string; readonly file: string; readonly value: Claim }
  | { readonly kind: "entity"; readonly id: string; readonly file: string; readonly value: Entity }
  | { readonly kind: "coding"; readonly id: string; readonly file: string; readonly value: Coding }
  | { readonly kind: "dataset"; readonly id: string; readonly file: string; readonly value: Descriptor };

export type RecordKind = AnyRecord["kind"];

/** The kinds of records that have a folder of their own. */
export type FolderKind = Exclude<RecordKind, "dataset">;

/** The kinds of records that have ids, as they are called in references. */
export type IdKind = Exclude<FolderKind, "coding">;

/** A record that others name by its id. */
export type IdRecord = Extract<AnyRecord, { readonly kind: IdKind }>;

/** The names of the two codings: agreement is that of a pair. */
export const CODINGS = ["first", "second"] as const;

const FOLDERS: { readonly [kind in FolderKind]: string } = {
  source: "sources",
  claim: "claims",
  entity: "entities",
  coding: "codings",
};

/** The path of a record within the dataset: `sources/<id>.json`. */
export function toFile(kind: FolderKind, id: string): string {
  return `${FOLDERS[kind]}/${id}.json`;
}

/** What a path within the dataset holds, or undefined where it holds no record. */
export function parseFile(file: string): { readonly kind: RecordKind; readonly id: string } | undefined {
  if (file === "dataset.json") return { kind: "dataset", id: "dataset" };
  const [, folder, id] = /^([a-z]+)\/([^/]+)\.json$/.exec(file) ?? [];
  if (folder === undefined || id === undefined) return undefined;
  for (const kind of ["source", "claim", "entity"] as const) if (FOLDERS[kind] === folder) return { kind, id };
  return CODINGS.some((name) => file === toFile("coding", name)) ? { kind: "coding", id } : undefined;
}

/** Whether a record is one that others name by its id. */
export function hasId(record: AnyRecord): record is IdRecord {
  return record.kind !== "dataset" && record.kind !== "coding";
}
