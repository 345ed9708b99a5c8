import announced from "../../../schemas/snapshot/deprecations.json" with { type: "json" };
import { toCell } from "../markdown-cell.ts";
import type { SchemaBreak } from "./compare-schemas.ts";
import { compareVersions } from "./next-version.ts";

/** Something published that is to go, or went, as readers were told. `deprecations.schema.json` describes each property. */
export interface Deprecation {
  readonly what: string;
  readonly table?: string;
  readonly column?: string;
  readonly vocabulary?: string;
  readonly code?: string;
  readonly deprecated_in: string;
  readonly reason: string;
  readonly instead?: string;
}

/** Everything that was ever announced, whether it is gone yet or not. */
export const deprecations: readonly Deprecation[] = announced.deprecations;

/**
 * Finds what told readers of a break before or with the version that brings it; undefined where nothing did. What is
 * announced for a later version is not announced yet.
 */
export function findDeprecation(
  broken: SchemaBreak,
  version: string,
  known: readonly Deprecation[],
): Deprecation | undefined {
  const name = nameBroken(broken);
  return known.find((entry) => nameBroken(entry) === name && compareVersions(entry.deprecated_in, version) <= 0);
}

/** The section of the codebook about what is to go, or went; none where there is nothing. */
export function describeDeprecations(known: readonly Deprecation[]): readonly string[] {
  if (known.length === 0) return [];
  const head = "| what | since | why | instead |\n|---|---|---|---|";
  const rows = known.map(
    (entry) =>
      `| ${toCell(`${entry.what}: ${toThing(entry)}`)} | ${entry.deprecated_in} | ${toCell(entry.reason)} | ${toCell(entry.instead ?? "")} |`,
  );
  return ["## Deprecations", [head, ...rows].join("\n")];
}

/** What a deprecation or a break is about, for people: `claims.note`, or a code with its vocabulary. */
export function toThing({ table, column, vocabulary, code }: Partial<Deprecation>): string {
  return table === undefined
    ? `${code} of the vocabulary ${vocabulary}`
    : [table, ...(column === undefined ? [] : [column])].join(".");
}

/** Two are about the same thing where these agree. */
function nameBroken({ what, table, column, vocabulary, code }: Partial<Deprecation>): string {
  return JSON.stringify([what, table, column, vocabulary, code]);
}
