import { FRAME, type Frame } from "../../catalogue/frame.ts";
import type { CatalogueRecord } from "../../catalogue/records/record.ts";
import { type Shards, toClaimIndexKey, toShardKey } from "../../catalogue/records/shards.ts";
import type { RecordKind } from "../../catalogue/routes.ts";
import type { Parse } from "../../claims/json/parse-members.ts";
import { readWhole } from "../../release/read-whole.ts";
import type { SiteStore } from "../../store/site-store.ts";
import { keep } from "../keep.ts";
import { parseClaimIndex, parseFrame, parseRecordOf } from "./parse-site-records.ts";

/** The records of the site, as far as somebody asks for one. */
export interface SiteRecords {
  /** What every page says; undefined before the first rendering. */
  readFrame(): Promise<Frame | undefined>;
  /** Finds a record of a version; undefined where the version does not have it, `"no such version"` where there is none. */
  find(version: string, kind: RecordKind, id: string): Promise<CatalogueRecord | "no such version" | undefined>;
}

/** Milliseconds that the frame is taken for the newest one. */
const FRESH = 5_000;

/** Bytes of a file of records: about a hundred records are far below. */
const MOST = 64 * 2 ** 20;

/** Opens the records of a site. What a version has never changes, so that its index is read once. */
export function openSiteRecords(site: Pick<SiteStore, "read">, now: () => number = Date.now): SiteRecords {
  const readIndex = keep(async (version: string) => await readJson(site, toClaimIndexKey(version), parseClaimIndex));
  let held: { readonly frame: Frame; readonly until: number } | undefined;
  const readFrame = async () => {
    if (held !== undefined && now() < held.until) return held.frame;
    const frame = await readJson(site, FRAME, parseFrame);
    held = frame && { frame, until: now() + FRESH };
    return frame;
  };
  /** Only claims are kept by version: of the others there are those that are shown. */
  const findShards = async (version: string, kind: RecordKind): Promise<Shards | undefined> => {
    if (kind !== "claims") {
      const frame = await readFrame();
      return frame?.version === version ? { kind, count: frame.shards[kind] } : undefined;
    }
    const index = await readIndex(version);
    return index && { kind, version, count: index.claims };
  };
  return {
    readFrame,
    async find(version, kind, id) {
      const shards = await findShards(version, kind);
      if (shards === undefined) return "no such version";
      if (shards.count === 0) return undefined;
      const key = toShardKey(shards, id);
      const parse: Parse<CatalogueRecord | "none"> = (value, at) => parseRecordOf(value, kind, id, at) ?? "none";
      const found = await readJson(site, key, parse);
      if (found === undefined) {
        // A rendering may have taken it away since the frame was read: whoever comes again is answered by the new one.
        held = undefined;
        throw new Error(`${key} is missing, and the index says that it is there`);
      }
      return found === "none" ? undefined : found;
    },
  };
}

/** Reads a file of ours; undefined where there is none. Rejects with an `Error` that names it where it is not fit. */
async function readJson<Value>(site: Pick<SiteStore, "read">, key: string, parse: Parse<Value>) {
  const stored = await site.read(key);
  if (stored === undefined) return undefined;
  const bytes = await readWhole(stored, MOST);
  if (bytes === undefined) throw new Error(`${key} has more than ${MOST} bytes`);
  try {
    return parse(JSON.parse(bytes.toString("utf8")), key);
  } catch (cause) {
    throw new Error(`${key} is not what the renderer writes`, { cause });
  }
}
