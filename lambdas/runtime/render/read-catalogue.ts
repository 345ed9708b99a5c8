import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CatalogueData, CatalogueInput, PublishedRelease } from "../../catalogue/catalogue-input.ts";
import { findHead } from "../../release/find-head.ts";
import { walkBack } from "../../release/find-publication.ts";
import type { ReadableLog } from "../../release/log.ts";
import { parseDataPackage } from "../../release/parse-data-package.ts";
import { parseDescription } from "../../release/parse-description.ts";
import { readManifest } from "../../release/read-manifest.ts";
import type { Reader } from "../../release/read-object.ts";
import { readPrevious } from "../../release/read-previous.ts";
import { readListed } from "../../release/read-published.ts";
import type { Publication, Release } from "../../release/release.ts";
import type { ChangesRow } from "../../snapshot/tables.generated.ts";

/** What there is to show, and how to read the tables of any version. */
export interface ReadableCatalogue {
  /** The SHA-256 of the newest record, which all of this follows from. */
  readonly head: string;
  readonly releases: readonly PublishedRelease[];
  /** What is shown: the current version, and the newest where every one is withdrawn. */
  readonly shown: PublishedRelease;
  /** Reads a version's tables through an empty folder, which they are copied to. */
  read(release: PublishedRelease, folder: string): Promise<Pick<CatalogueInput, "dataset" | "data">>;
}

/**
 * Reads what the catalogue is made from, each byte checked against the signature that it was released under; undefined
 * before the first release. Rejects with an `UntrustedRecord` or an `Error` where what was published cannot be read.
 */
export async function readCatalogue(log: ReadableLog): Promise<ReadableCatalogue | undefined> {
  const head = await findHead(log);
  if (head === undefined) return undefined;
  const published: Release[] = [];
  const dates = new Map<number, string>();
  for await (const { release } of walkBack(log, head)) {
    dates.set(release.sequence, release.date);
    if (release.action === "publish") published.unshift(release);
  }
  const { current, newest, yanked } = head.release;
  const publications = new Map(published.map((release) => [release.version, release.newest]));
  const releases: PublishedRelease[] = [];
  for (const publication of publications.values()) {
    const yank = yanked.find(({ version }) => version === publication.version);
    const withdrawn = yank && { yanked: yank.reason, yankedOn: get(dates, yank.sequence) };
    releases.push({ ...(await readRelease(log.store, publication)), ...withdrawn });
  }
  const shown = releases.find(({ version }) => version === (current ?? newest).version);
  if (shown === undefined) throw new Error(`version ${(current ?? newest).version} is in no record of the log`);
  const read = (release: PublishedRelease, folder: string) =>
    readTables(log.store, get(publications, release.version), folder);
  return { head: head.sha256, releases, shown, read };
}

async function readRelease(store: Reader, publication: Publication): Promise<PublishedRelease> {
  const manifest = await readManifest(store, publication);
  const { files, since, source } = manifest;
  const changes = await readListed(store, publication, manifest, "changes.json");
  const described = await readListed(store, publication, manifest, "datapackage.json");
  return {
    sequence: publication.sequence,
    version: publication.version,
    date: publication.date,
    snapshot: publication.snapshot,
    manifestSha256: publication.manifest_sha256,
    source,
    since: since?.version ?? null,
    files: files.map(({ media_type: mediaType, ...file }) => ({ ...file, mediaType })),
    // Rows that were proven to lead to the tables of their release before they were signed for.
    changes: JSON.parse(changes) as readonly ChangesRow[],
    tables: parseDataPackage("datapackage.json", Buffer.from(described)),
  };
}

async function readTables(store: Reader, publication: Publication, folder: string) {
  const { rows } = await readPrevious(store, publication, folder);
  const dataset = parseDescription("datapackage.json", await readFile(join(folder, "datapackage.json")));
  const names = [
    "sources",
    "entities",
    "mentions",
    "claims",
    "claim_entities",
    "claim_relations",
    "attestations",
    "attributions",
    "vocabulary",
    "ids",
  ] as const satisfies readonly (keyof CatalogueData)[];
  const data = Object.fromEntries(names.map((name) => [name, [...rows(name)]])) as unknown as CatalogueData;
  return { dataset, data };
}

function get<Key, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = values.get(key);
  if (value === undefined) throw new RangeError(`the log says nothing of ${key}`);
  return value;
}
