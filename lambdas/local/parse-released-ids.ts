import type { ReleasedId } from "../claims/rules/id-permanence.ts";

const ID_KINDS: readonly ReleasedId["kind"][] = ["source", "claim", "entity", "attestation"];
const ID_STATUSES: readonly ReleasedId["status"][] = ["active", "merged", "retired"];

/** Reads the `ids.json` of a snapshot; undefined where the text is something else. */
export function parseReleasedIds(text: string): readonly ReleasedId[] | undefined {
  const rows = parseRows(text);
  return rows?.every(isReleasedId) ? rows : undefined;
}

function parseRows(text: string): readonly unknown[] | undefined {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows : undefined;
  } catch {
    return undefined;
  }
}

function isReleasedId(row: unknown): row is ReleasedId {
  if (typeof row !== "object" || row === null || !("id" in row && "kind" in row && "status" in row)) return false;
  return typeof row.id === "string" && isOneOf(ID_KINDS, row.kind) && isOneOf(ID_STATUSES, row.status);
}

function isOneOf(codes: readonly string[], value: unknown): boolean {
  return typeof value === "string" && codes.includes(value);
}
