import { createHash } from "node:crypto";
import type { Dataset } from "../../lambdas/claims/dataset.ts";
import type { Claim } from "../../lambdas/claims/records.generated.ts";
import type { PreviousSnapshot } from "../../lambdas/snapshot/changes/previous-snapshot.ts";
import type { Row } from "../../lambdas/snapshot/order.ts";
import { planSnapshot } from "../../lambdas/snapshot/plan-snapshot.ts";
import type { PlannedFile } from "../../lambdas/snapshot/planned-file.ts";
import { publishedTables } from "../../lambdas/snapshot/tables.ts";
import { EDITION } from "./made-up.ts";

/** A dataset as the snapshot that it was published as, without a store: under 1.2.3, with other parts where they are given. */
export function asPrevious(dataset: Dataset, parts: Partial<PreviousSnapshot> = {}): PreviousSnapshot {
  const { tables, documents, claims } = planSnapshot(dataset, EDITION);
  const published = [...documents, claims, ...tables.map(({ parquet }) => parquet)];
  const digests = new Map([
    ...published.map((file) => [file.path, toDigest(file)] as const),
    ["csv.zip", "e".repeat(64)],
  ]);
  const files = new Map(tables.map(({ schema, json }) => [schema.name, json]));
  const rows = (table: string): Iterable<Row> => JSON.parse([...(files.get(table)?.chunks() ?? [])].join(""));
  return {
    edition: EDITION,
    manifestSha256: "c".repeat(64),
    tables: publishedTables,
    rows,
    sha256: (path) => digests.get(path),
    ...parts,
  };
}

/** A dataset with one claim put in or changed. */
export function withClaim(dataset: Dataset, id: string, parts: Partial<Claim>): Dataset {
  const [first] = dataset.claims.values();
  const claim = dataset.claims.get(id) ?? first;
  if (claim === undefined) throw new Error("there is a first claim");
  return { ...dataset, claims: new Map([...dataset.claims, [id, { ...claim, ...parts }]]) };
}

function toDigest(file: PlannedFile<string | Uint8Array>): string {
  const hash = createHash("sha256");
  for (const chunk of file.chunks()) hash.update(chunk);
  return hash.digest("hex");
}
