import type { Dataset } from "../claims/dataset.ts";
import { toCitation } from "./citation.ts";
import { toCodebook } from "./codebook.ts";
import { toCsv } from "./csv.ts";
import { toDataPackage } from "./data-package.ts";
import { type Edition, validateEdition } from "./edition.ts";
import { toJsonTable } from "./json-table.ts";
import { toLicence } from "./licence.ts";
import { toManifest } from "./manifest.ts";
import { toNestedDataset } from "./nested-dataset.ts";
import type { Row } from "./order.ts";
import type { FileRecord, PlannedFile } from "./planned-file.ts";
import { toPublished } from "./published.ts";
import { type TableMakers, toTableRows } from "./rows/table-rows.ts";
import { toSha256Sums } from "./sha256-sums.ts";
import type { TableSchema } from "./table-schema.ts";
import { tables } from "./tables.ts";
import { toVerifyGuide } from "./verify-guide.ts";

/** A table with its two files, which hold the same rows and values. */
export interface PlannedTable {
  readonly schema: TableSchema;
  readonly csv: PlannedFile;
  readonly json: PlannedFile;
}

/** Plans one of the files that describe the ones before it. */
export type PlanFromRecords = (written: readonly FileRecord[]) => PlannedFile;

/** What a snapshot consists of, decided before anything is written. */
export interface SnapshotPlan {
  readonly edition: Edition;
  readonly tables: readonly PlannedTable[];
  readonly documents: readonly PlannedFile[];
  /** Files made from the records of all files before them: `datapackage.json`, `SHA256SUMS`, and `manifest.json` last. */
  readonly closing: readonly PlanFromRecords[];
}

/**
 * Decides what a fit dataset is published as. Pure and cheap: rows are made when a file is written, and the same input
 * always gives the same bytes.
 *
 * Throws a `RangeError` for an edition that is not well formed.
 */
export function planSnapshot(dataset: Dataset, edition: Edition): SnapshotPlan {
  const fault = validateEdition(edition);
  if (fault !== undefined) throw new RangeError(fault);
  const published = toPublished(dataset);
  const { descriptor, codings } = dataset;
  const rows = toTableRows(published, dataset);
  return {
    edition,
    tables: tables.map((schema) => planTable(schema, rowsOf(rows, schema.name))),
    documents: [
      toNestedDataset(published, edition),
      toCodebook(descriptor, edition, codings),
      toCitation(descriptor, edition),
      toLicence(descriptor),
      toVerifyGuide(descriptor, edition),
    ],
    closing: [
      (written) => toDataPackage(descriptor, edition, written),
      toSha256Sums,
      (written) => toManifest(descriptor, edition, written),
    ],
  };
}

function planTable(schema: TableSchema, rows: () => Iterable<Row>): PlannedTable {
  const table = schema.name;
  return {
    schema,
    csv: { path: `${table}.csv`, mediaType: "text/csv", table, chunks: () => toCsv(schema, rows()) },
    json: { path: `${table}.json`, mediaType: "application/json", table, chunks: () => toJsonTable(schema, rows()) },
  };
}

/** Throws an `Error` for a table that has a schema and no rows written for it. */
function rowsOf(makers: TableMakers, table: string): () => Iterable<Row> {
  const found = Object.entries(makers).find(([name]) => name === table);
  if (found === undefined) throw new Error(`nobody makes the rows of ${table}`);
  return found[1];
}
