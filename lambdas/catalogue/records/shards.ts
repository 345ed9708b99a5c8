import { createHash } from "node:crypto";
import { compareTexts } from "../../claims/compare-texts.ts";
import { jsonFile, type PlannedFile } from "../../snapshot/planned-file.ts";
import type { Catalogue } from "../catalogue.ts";
import type { RecordKind } from "../routes.ts";
import type { CatalogueRecord, LostRecord } from "./record.ts";

/** How many files the records of a version lie in, by kind. Written after them: with it, all of them are there. */
export interface ShardIndex {
  readonly version: string;
  readonly shards: Readonly<Record<RecordKind, number>>;
}

/** How many records a file has on average: few enough to be read for one page, many enough to be few files. */
const RECORDS_PER_SHARD = 100;

/** The key of the index of a version's records. */
export function toShardIndexKey(version: string): string {
  return `records/${version}/index.json`;
}

/** The key of the file that holds a record, if the version has it. */
export function toShardKey({ version, shards }: ShardIndex, kind: RecordKind, id: string): string {
  return `records/${version}/${kind}-${toShard(id, shards[kind])}.json`;
}

/** Plans the files of all records of the version that is shown, and their index last. */
export function* planShards({ input, records }: Catalogue): Iterable<PlannedFile> {
  const { version } = input.shown;
  const lost = Map.groupBy(records.lost(), ({ of }) => of);
  const shards = {
    claims: yield* planKind(version, "claims", records.claims(), lost.get("claims")),
    sources: yield* planKind(version, "sources", records.sources(), lost.get("sources")),
    entities: yield* planKind(version, "entities", records.entities(), lost.get("entities")),
  };
  yield jsonFile(toShardIndexKey(version), { version, shards } satisfies ShardIndex);
}

/** Plans the files of a kind, and returns how many there are. What was handed out is let go of: all of it is large. */
function* planKind(
  version: string,
  kind: RecordKind,
  live: Iterable<CatalogueRecord & { readonly id: string }>,
  lost: readonly LostRecord[] = [],
): Generator<PlannedFile, number> {
  const lines = Array.from(chain(live, lost), (record) => ({ id: record.id, line: JSON.stringify(record) }));
  const count = Math.ceil(lines.length / RECORDS_PER_SHARD);
  const shards = Map.groupBy(lines, ({ id }) => toShard(id, count));
  lines.length = 0;
  for (let shard = 0; shard < count; shard += 1) {
    const sorted = (shards.get(shard) ?? []).sort((one, other) => compareTexts(one.id, other.id));
    const text = `[\n${sorted.map(({ line }) => line).join(",\n")}\n]\n`;
    shards.delete(shard);
    yield {
      path: `records/${version}/${kind}-${shard}.json`,
      mediaType: "application/json",
      chunks: () => [text],
    };
  }
  return count;
}

function* chain<Item>(...lists: readonly Iterable<Item>[]): Iterable<Item> {
  for (const list of lists) yield* list;
}

/** Spreads ids evenly, whatever they look like. */
function toShard(id: string, count: number): number {
  return createHash("sha256").update(id).digest().readUInt32BE(0) % Math.max(count, 1);
}
