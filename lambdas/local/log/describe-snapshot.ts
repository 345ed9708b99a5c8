import { text } from "node:stream/consumers";
import type { BuiltSnapshot } from "../../release/built-snapshot.ts";
import type { Fate } from "../../snapshot/changes/record-kind.ts";
import { KIND_TABLES, KINDS } from "../../snapshot/changes/record-kind.ts";
import { summariseChanges } from "../../snapshot/changes/summarise-changes.ts";
import type { ChangesRow } from "../../snapshot/tables.generated.ts";

/** Changes that are read whole to be summed up; of more, their number is enough. */
const MOST_ROWS = 100_000;

const FATES: readonly Fate[] = ["added", "corrected", "merged", "retired", "removed"];

/** What a new snapshot holds, and how it differs from the one before, in two lines. */
export async function describeSnapshot(snapshot: BuiltSnapshot): Promise<readonly string[]> {
  const count = (table: string) => snapshot.files.find((file) => file.table === table)?.rows ?? 0;
  const held = ["sources", "claims", "attestations", "entities"].map((table) => toWords(count(table), table));
  return [...(await describeChanges(snapshot)), `${snapshot.files.length} files: ${held.join(", ")}`];
}

async function describeChanges({ files }: BuiltSnapshot): Promise<readonly string[]> {
  const file = files.find(({ path }) => path === "changes.json");
  if (file?.rows === undefined || file.rows === 0) return [];
  if (file.rows > MOST_ROWS) return [`${toWords(file.rows, "values")} changed: see CHANGES.md`];
  const rows: readonly ChangesRow[] = JSON.parse(await text(file.open()));
  const summary = summariseChanges(rows);
  const told = KINDS.flatMap((kind) =>
    FATES.map((fate) => ({ fate, count: summary.of(kind, fate).count, kind })).filter(({ count }) => count > 0),
  );
  const words = told.map(({ fate, count, kind }) => `${toWords(count, KIND_TABLES[kind])} ${fate}`);
  return [words.length > 0 ? words.join(", ") : `${toWords(file.rows, "values")} changed: see CHANGES.md`];
}

function toWords(count: number, plural: string): string {
  return `${count} ${count === 1 ? plural.replace(/ies$/, "y").replace(/s$/, "") : plural}`;
}
