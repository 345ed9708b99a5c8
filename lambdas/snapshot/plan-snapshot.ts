import type { Dataset } from "../claims/dataset.ts";
import { byChangeOrder } from "./changes/change-order.ts";
import { describeChanges } from "./changes/describe-changes.ts";
import { NO_CHANGES, type SnapshotChanges } from "./changes/snapshot-changes.ts";
import { toCitation } from "./citation.ts";
import { toCodebook } from "./codebook.ts";
import { toCsv } from "./csv.ts";
import { toCsvZip } from "./csv-zip.ts";
import { toDataPackage } from "./data-package.ts";
import { type Edition, validateEdition } from "./edition.ts";
import { toJsonTable } from "./json-table.ts";
import { toLicence } from "./licence.ts";
import { toManifest } from "./manifest.ts";
import { toNestedClaims } from "./nested-claims.ts";
import { toNestedDataset } from "./nested-dataset.ts";
import { byColumns, type Row } from "./order.ts";
import { toParquet } from "./parquet.ts";
import type { PlannedFile, WrittenFile } from "./planned-file.ts";
import { toPublished } from "./published.ts";
import { toTableSet } from "./rows/table-set.ts";
import { toSha256Sums } from "./sha256-sums.ts";
import type { TableSchema } from "./table-schema.ts";
import { changesTable, tables } from "./tables.ts";
import { toVerifyGuide } from "./verify-guide.ts";

/** A table with its files, which hold the same rows and values. */
export interface PlannedTable {
  readonly schema: TableSchema;
  readonly csv: PlannedFile;
  readonly json: PlannedFile;
  readonly parquet: PlannedFile<Uint8Array>;
  /** The order that its rows promise, by the values of the primary key alone: each row comes after the one before it. */
  readonly compareKeys: (one: Row, other: Row) => number;
}

/** Plans one of the files that describe the ones before it. */
export type PlanFromFiles = (written: readonly WrittenFile[]) => PlannedFile | PlannedFile<Uint8Array>;

/** What a snapshot consists of, decided before anything is written. */
export interface SnapshotPlan {
  readonly edition: Edition;
  /** Which release `changes` is counted from; null where it is the first. */
  readonly since: SnapshotChanges["since"];
  /** The tables of the data, and then `changes`. */
  readonly tables: readonly PlannedTable[];
  /** All that the tables say of each claim in a line of its own. */
  readonly claims: PlannedFile;
  readonly documents: readonly PlannedFile[];
  /** Files made from those before them: `datapackage.json`, `csv.zip`, `SHA256SUMS`, and `manifest.json` last. */
  readonly closing: readonly PlanFromFiles[];
}

/**
 * Decides what a fit dataset is published as. Pure and cheap: rows are made when a file is written, and the same input
 * always gives the same bytes.
 *
 * `changes` is what it says of the release before; left out, it is a first release. Throws a `RangeError` for an edition that is not well formed.
 */
export function planSnapshot(dataset: Dataset, edition: Edition, changes: SnapshotChanges = NO_CHANGES): SnapshotPlan {
  const fault = validateEdition(edition);
  if (fault !== undefined) throw new RangeError(fault);
  const published = toPublished(dataset);
  const { descriptor } = dataset;
  const { rows } = toTableSet(published, dataset);
  const changeOrder = byChangeOrder(changes.before, tables);
  return {
    edition,
    since: changes.since,
    tables: [
      ...tables.map((schema) => planTable(schema, () => rows(schema.name))),
      planTable(changesTable, () => changes.rows(), changeOrder),
    ],
    claims: toNestedClaims(published),
    documents: [
      toNestedDataset(published, edition),
      describeChanges(dataset, edition, changes),
      ...planDescriptions(dataset, edition),
    ],
    closing: [
      (written) => toDataPackage(descriptor, edition, written),
      (written) => toCsvZip(edition, written),
      toSha256Sums,
      (written) => toManifest(descriptor, edition, changes.since, written),
    ],
  };
}

/** Plans the documents that hold no record: terms, citation, and what explains the rest. */
export function planDescriptions({ descriptor, codings }: Dataset, edition: Edition): readonly PlannedFile[] {
  return [
    toCodebook(descriptor, edition, codings),
    toCitation(descriptor, edition),
    toLicence(descriptor),
    toVerifyGuide(descriptor, edition),
  ];
}

function planTable(
  schema: TableSchema,
  rows: () => Iterable<Row>,
  compareKeys: PlannedTable["compareKeys"] = byColumns(schema.primaryKey),
): PlannedTable {
  const table = schema.name;
  return {
    schema,
    compareKeys,
    csv: { path: `${table}.csv`, mediaType: "text/csv", table, chunks: () => toCsv(schema, rows()) },
    json: { path: `${table}.json`, mediaType: "application/json", table, chunks: () => toJsonTable(schema, rows()) },
    parquet: {
      path: `${table}.parquet`,
      mediaType: "application/vnd.apache.parquet",
      table,
      chunks: () => toParquet(schema, rows()),
    },
  };
}
