import { compareTexts } from "../../claims/compare-texts.ts";
import type { Field, TableSchema } from "../table-schema.ts";
import type { TableRows } from "../tables.generated.ts";

/** Named here, since a browser that orders changes needs the schema of no table. */
const CHANGES: keyof TableRows = "changes";

/** A thing as it was and as it is, known by its name; undefined where it was not there yet, or is no more. */
export interface Paired<Thing> {
  readonly name: string;
  readonly before: Thing | undefined;
  readonly after: Thing | undefined;
}

/** A table of two snapshots, of which at least one has it. */
export type PairedTable = Paired<TableSchema>;

/**
 * Pairs the tables of two snapshots, in the order in which `changes` tells of them: that of the later ones, then those that
 * are there no more, by name. `changes` itself is left out: it is never compared.
 */
export function pairTables(before: readonly TableSchema[], after: readonly TableSchema[]): readonly PairedTable[] {
  const isData = ({ name }: TableSchema) => name !== CHANGES;
  const byName = before.filter(isData).sort((one, other) => compareTexts(one.name, other.name));
  return pairByName(byName, after.filter(isData));
}

/** Pairs the columns of a table: in the order that they have now, then those that are there no more. */
export function pairColumns({ before, after }: Pick<PairedTable, "before" | "after">): readonly Paired<Field>[] {
  return pairByName(before?.fields ?? [], after?.fields ?? []);
}

function pairByName<Thing extends { readonly name: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Paired<Thing>[] {
  const were = new Map(before.map((thing) => [thing.name, thing]));
  const are = new Set(after.map(({ name }) => name));
  return [
    ...after.map((thing) => ({ name: thing.name, before: were.get(thing.name), after: thing })),
    ...before
      .filter(({ name }) => !are.has(name))
      .map((thing) => ({ name: thing.name, before: thing, after: undefined })),
  ];
}
