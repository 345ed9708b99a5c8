import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTrust } from "../../../lambdas/local/key-file.ts";
import { parseRecord } from "../../../lambdas/release/parse-record.ts";
import { LATEST, type SealedRecord, toRecordKey } from "../../../lambdas/release/record.ts";
import type { ReleaseFolder } from "../../support/release-folder.ts";

/** What lies in a store of releases, read past the store. */
export interface History {
  readonly records: readonly SealedRecord[];
  /** The number of the record that `latest.json` is a copy of; 0 where there is none. */
  readonly latest: number;
  /** How many files lie in each folder below `snapshots/`. */
  readonly snapshots: ReadonlyMap<string, number>;
}

/** Reads it, at any time. Throws where a record is torn, missing, not chained to the one before, or not copied whole. */
export function readHistory({ folder, list }: Pick<ReleaseFolder, "folder" | "list">): History {
  const out = join(folder, "out");
  const listed = (path: string) => (existsSync(join(folder, path)) ? list(path) : []);
  const read = (key: string) => readFileSync(join(out, key));
  const names = listed("out/releases").toSorted();
  const trust = names.length > 0 ? readTrust(join(folder, ".keys/trust.json")) : [];
  const records: SealedRecord[] = [];
  for (const [index, name] of names.entries()) {
    const key = toRecordKey(index + 1);
    if (key !== `releases/${name}`) throw new Error(`${key} is missing, and ${name} is there`);
    const previous = records.at(-1)?.sha256 ?? null;
    records.push(parseRecord(key, read(key), trust, { sequence: index + 1, previous }));
  }
  const snapshots = listed("out/snapshots").map((name) => [name, list(`out/snapshots/${name}`).length] as const);
  return { records, latest: readLatest(out, records), snapshots: new Map(snapshots) };
}

function readLatest(out: string, records: readonly SealedRecord[]): number {
  if (!existsSync(join(out, LATEST))) return 0;
  const bytes = readFileSync(join(out, LATEST));
  const found = records.findIndex((record) => bytes.equals(record.bytes));
  if (found === -1) throw new Error(`${LATEST} is a copy of no record`);
  return found + 1;
}

/** The release that was made from a commit; undefined where there is none. Throws where there are two. */
export function findReleased({ records }: History, commit: string): SealedRecord | undefined {
  const [found, another] = records.filter(({ release }) => release.newest.input.commit === commit);
  if (another) throw new Error(`${commit} was released twice`);
  return found;
}
