import { createHash } from "node:crypto";
import { compareTexts } from "../../claims/compare-texts.ts";
import { jsonFile, type PlannedFile } from "../../snapshot/planned-file.ts";
import type { Catalogue } from "../catalogue.ts";
import type { CatalogueData } from "../catalogue-input.ts";
import type { RecordKind } from "../routes.ts";
import type { CatalogueRecord, LostRecord } from "./record.ts";

/**
 * The files that records lie in, many to each, from which pages are made that have no file of their own. Claims lie there by
 * version, for whoever cites one (`/claims/<id>@<version>`); sources and entities only as the version has them that is shown.
 */
export interface Shards {
  readonly kind: RecordKind;
  /** Of claims: the version that they are of. */
  readonly version?: string;
  /** How many files there are. */
  readonly count: number;
}

/** How many files the claims of a version lie in. Written after them: with it, all of them are there. */
export interface ClaimIndex {
  readonly version: string;
  readonly claims: number;
}

/** How many records a file has on average: few enough to be read for one page, many enough to be few files. */
const PER_SHARD: Readonly<Record<RecordKind, number>> = { claims: 100, sources: 10, entities: 10 };

const KIND_OF_ID = { claims: "claim", sources: "source", entities: "entity" } as const;

/** The key of the index of a version's claims. */
export function toClaimIndexKey(version: string): string {
  return `records/${version}/index.json`;
}

/** Whether a file holds claims of a version, or is their index: what stays where another version is shown. */
export function isClaimFile(key: string, version: string): boolean {
  return key === toClaimIndexKey(version) || key.startsWith(`records/${version}/claims-`);
}

/** The key of the file that holds a record, if there is one with this id. */
export function toShardKey(shards: Shards, id: string): string {
  return toKey(shards, toShard(id, shards.count));
}

/** How many files the records of a kind lie in, those that were given up included. */
export function countShards({ ids }: Pick<CatalogueData, "ids">, kind: RecordKind): number {
  const records = ids.filter((row) => row.kind === KIND_OF_ID[kind]).length;
  return Math.ceil(records / PER_SHARD[kind]);
}

/** Plans the files of the claims of the version that is shown, and their index last. */
export function* planClaimShards({ input: { shown, data }, records }: Catalogue): Iterable<PlannedFile> {
  const { version } = shown;
  const count = countShards(data, "claims");
  yield* planShards({ kind: "claims", version, count }, records.claims(), records.lost());
  yield jsonFile(toClaimIndexKey(version), { version, claims: count } satisfies ClaimIndex);
}

/** Plans the files of the sources and entities that are shown; the frame says how many there are. */
export function* planOtherShards({ frame: { shards }, records }: Catalogue): Iterable<PlannedFile> {
  yield* planShards({ kind: "sources", count: shards.sources }, records.sources(), records.lost());
  yield* planShards({ kind: "entities", count: shards.entities }, records.entities(), records.lost());
}

/** Plans the files of a kind. What was handed out is let go of: all of it is large. */
function* planShards(
  shards: Shards,
  live: Iterable<CatalogueRecord & { readonly id: string }>,
  lost: Iterable<LostRecord>,
): Iterable<PlannedFile> {
  const { kind, count } = shards;
  const ofKind = Iterator.from(lost).filter(({ of }) => of === kind);
  const lines = Array.from(chain(live, ofKind), (record) => ({ id: record.id, line: JSON.stringify(record) }));
  const groups = Map.groupBy(lines, ({ id }) => toShard(id, count));
  lines.length = 0;
  for (let shard = 0; shard < count; shard += 1) {
    const sorted = (groups.get(shard) ?? []).sort((one, other) => compareTexts(one.id, other.id));
    const text = `[\n${sorted.map(({ line }) => line).join(",\n")}\n]\n`;
    groups.delete(shard);
    yield { path: toKey(shards, shard), mediaType: "application/json", chunks: () => [text] };
  }
}

/**
 * Where another number of files is written, whoever still knows the former one must not look for a record in a file of the
 * new ones: so much is in the name, except for claims, whose number belongs to their version.
 */
function toKey({ kind, version, count }: Shards, shard: number): string {
  return version === undefined
    ? `records/${kind}-${shard}-of-${count}.json`
    : `records/${version}/${kind}-${shard}.json`;
}

function* chain<Item>(...lists: readonly Iterable<Item>[]): Iterable<Item> {
  for (const list of lists) yield* list;
}

/** Spreads ids evenly, whatever they look like. */
function toShard(id: string, count: number): number {
  return createHash("sha256").update(id).digest().readUInt32BE(0) % Math.max(count, 1);
}
