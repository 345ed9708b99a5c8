import { parseKeyArray } from "../../snapshot/changes/record-order.ts";
import type { ChangesRow } from "../../snapshot/tables.generated.ts";
import { type RecordKind, toRecordPath } from "../routes.ts";

/** The record that has a page and that a row belongs to. */
export interface Subject {
  readonly kind: RecordKind;
  readonly id: string;
}

/** What an id may look like. Any other text gets no link, so that none can lead elsewhere. */
const ID = /^[a-z0-9-]+$/;

/** Finds the record that a row of a table belongs to; undefined for a row of no record, such as a code. */
export function toSubject({ table, key }: Pick<ChangesRow, "table" | "key">): Subject | undefined {
  const [kind, id] = findSubject(table, key, (parseKeyArray(key) ?? []).map(String));
  return kind !== undefined && id !== undefined && ID.test(id) ? { kind, id } : undefined;
}

function findSubject(table: string, key: string, [first, second]: readonly string[]): [RecordKind?, string?] {
  switch (table) {
    case "claims":
    case "sources":
    case "entities":
      return [table, key];
    case "claim_entities":
    case "claim_relations":
      return ["claims", first];
    case "evidence":
    case "mentions":
    case "attestations":
    case "attributions":
      return ["sources", first];
    case "ids":
      return findOfId(first, second);
    default:
      return [];
  }
}

function findOfId(kind: string | undefined, id: string | undefined): [RecordKind?, string?] {
  switch (kind) {
    case "claim":
      return ["claims", id];
    case "source":
      return ["sources", id];
    case "entity":
      return ["entities", id];
    case "attestation":
      return ["sources", id?.slice(0, id.lastIndexOf("#"))];
    default:
      return [];
  }
}

/** The address of a record, of a claim as that version has it which has the row. */
export function toSubjectPath({ kind, id }: Subject, version: string | undefined): string {
  return toRecordPath(kind, id, kind === "claims" ? version : undefined);
}

/** The key of a row for people: an attestation as it is cited, and the parts of other keys one after another. */
export function toKeyLabel({ table, key }: Pick<ChangesRow, "table" | "key">): string {
  const parts = table === "claims" || table === "sources" || table === "entities" ? undefined : parseKeyArray(key);
  if (parts === undefined) return key;
  return parts.join(table === "attestations" || table === "evidence" ? "#" : " · ");
}
