import { type Found, findVersion } from "../../release/find-version.ts";
import { type Reader, readObject } from "../../release/read-object.ts";
import { keep } from "../keep.ts";
import { type Newest, parseNewest, parsePaths } from "./parse-newest.ts";

/** What is published, as far as somebody who downloads asks. */
export interface PublishedLog {
  /** What the pointer says now; undefined before the first release. */
  readLatest(): Promise<Newest | undefined>;
  /** Finds a version in a log that ends with this record. */
  find(version: string, latest: Newest): Promise<Found | undefined>;
  /** The files of a snapshot, sorted by name. */
  readFiles(found: Found): Promise<readonly string[]>;
  /** The newest versions, and whether there may be older ones. */
  listVersions(latest: Newest): Promise<{ readonly versions: readonly string[]; readonly older: boolean }>;
}

/** How many records a list of versions looks back: that many small reads at once cost no more time than one. */
const LISTED = 20;

/** Opens what is published. Records and manifests are read once, since they never change; the pointer is read each time. */
export function openPublishedLog(store: Reader): PublishedLog {
  const newest = keep(async (sequence: number) => {
    const key = `releases/${String(sequence).padStart(10, "0")}.json`;
    return parseNewest(await readThere(store, key), key).newest;
  });
  const files = keep(async (snapshot: string) => {
    const key = `${snapshot}manifest.json`;
    return parsePaths(await readThere(store, key), key);
  });
  return {
    async readLatest() {
      const found = await readObject(store, "latest.json");
      return found && parseNewest(found.bytes, "latest.json");
    },
    find: async (version, { sequence }) => await findVersion(version, sequence, newest),
    readFiles: async ({ snapshot }) => await files(snapshot),
    async listVersions({ sequence }) {
      const from = Math.max(1, sequence - LISTED + 1);
      const read = Array.from({ length: sequence - from + 1 }, (_, back) => newest(sequence - back));
      const found = await Promise.all(read);
      const last = found.at(-1);
      return { versions: [...new Set(found.map(({ version }) => version))], older: (last?.sequence ?? 1) > 1 };
    },
  };
}

async function readThere(store: Reader, key: string): Promise<Uint8Array> {
  const found = await readObject(store, key);
  if (found === undefined) throw new Error(`${key} is missing, and a record says that it is there`);
  return found.bytes;
}
