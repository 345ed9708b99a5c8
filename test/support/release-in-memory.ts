import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { CatalogueData, PublishedRelease } from "../../lambdas/catalogue/catalogue-input.ts";
import type { Dataset } from "../../lambdas/claims/dataset.ts";
import type { PreviousSnapshot } from "../../lambdas/snapshot/changes/previous-snapshot.ts";
import type { SourceState } from "../../lambdas/snapshot/edition.ts";
import type { Row } from "../../lambdas/snapshot/order.ts";
import { planRelease } from "../../lambdas/snapshot/plan-release.ts";
import type { SnapshotPlan } from "../../lambdas/snapshot/plan-snapshot.ts";
import type { PlannedFile, WrittenFile } from "../../lambdas/snapshot/planned-file.ts";

/** A state of a dataset that is to be released. */
export interface MadeState {
  readonly dataset: Dataset;
  readonly date: string;
  readonly source?: SourceState;
  /** Why it was withdrawn later. */
  readonly yanked?: string;
}

/** A release with the texts of its files, which nobody wrote to a disk. */
export interface MadeRelease {
  readonly release: PublishedRelease;
  readonly data: CatalogueData;
  readonly dataset: Dataset;
  /** Throws where the release has no such file. */
  text(path: string): string;
}

/**
 * Releases a state of a dataset after another, as the publisher would. Throws an `Error` where the release would be
 * refused or change nothing.
 */
export function releaseInMemory(state: MadeState, before?: MadeRelease): MadeRelease {
  const source = state.source ?? { commit: toDigest(state.date).slice(0, 40), state: "clean" };
  const release = planRelease(state.dataset, { date: state.date, source }, before && toPrevious(before), true);
  if (release.is !== "planned") throw new Error(`it is ${release.is}: ${JSON.stringify(release)}`);
  const { texts, records } = writeAll(release.plan);
  const text = toReader(texts);
  const rows = (table: string): Row[] => JSON.parse(text(`${table}.json`));
  const names = release.plan.tables.map(({ schema }) => schema.name);
  const manifestSha256 = toDigest(text("manifest.json"));
  const { version } = release.plan.edition;
  return {
    dataset: state.dataset,
    data: Object.fromEntries(names.map((name) => [name, rows(name)])) as unknown as CatalogueData,
    text,
    release: {
      sequence: (before?.release.sequence ?? 0) + 1,
      version,
      date: state.date,
      snapshot: `snapshots/${version}-${manifestSha256.slice(0, 16)}/`,
      manifestSha256,
      source,
      since: release.plan.since?.version ?? null,
      files: records
        .filter(({ path }) => path !== "manifest.json")
        .sort((one, other) => (one.path < other.path ? -1 : 1)),
      changes: JSON.parse(text("changes.json")),
      ...(state.yanked !== undefined && { yanked: state.yanked }),
    },
  };
}

function toPrevious({ release, text, dataset }: MadeRelease): PreviousSnapshot {
  const again = planRelease(dataset, release, undefined, true);
  if (again.is !== "planned") throw new Error("a first release is always planned");
  return {
    edition: release,
    manifestSha256: release.manifestSha256,
    tables: again.plan.tables.map(({ schema }) => schema),
    rows: (table) => JSON.parse(text(`${table}.json`)),
    sha256: (path) => release.files.find((file) => file.path === path)?.sha256,
  };
}

function writeAll(plan: SnapshotPlan) {
  const texts = new Map<string, string>();
  const records: WrittenFile[] = [];
  const write = (file: PlannedFile | PlannedFile<Uint8Array>, rows?: number) => {
    const bytes = Buffer.concat(Array.from<string | Uint8Array, Buffer>(file.chunks(), (chunk) => Buffer.from(chunk)));
    const { path, mediaType, table } = file;
    texts.set(path, bytes.toString(toEncoding(path)));
    records.push({
      path,
      mediaType,
      bytes: bytes.byteLength,
      sha256: toDigest(bytes),
      crc32: crc32(bytes),
      read: () => [bytes],
      ...(table !== undefined && { table }),
      ...(rows !== undefined && { rows }),
    });
  };
  for (const { csv, json, parquet } of plan.tables) {
    const rows: unknown[] = JSON.parse([...json.chunks()].join(""));
    for (const file of [csv, json, parquet]) write(file, rows.length);
  }
  for (const file of [plan.claims, ...plan.documents]) write(file);
  for (const planFile of plan.closing) write(planFile([...records]));
  return { texts, records };
}

/** How the bytes of a file are kept as a text, so that they can be had back: those of some files are no text. */
export function toEncoding(path: string): "latin1" | "utf8" {
  return /\.(?:parquet|zip)$/.test(path) ? "latin1" : "utf8";
}

function toReader(texts: ReadonlyMap<string, string>): (path: string) => string {
  return (path) => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`the release has no ${path}`);
    return text;
  };
}

function toDigest(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}
