import type { EntitiesRow } from "../../../snapshot/tables.generated.ts";

/** The kinds of parties that are told apart by their shape. */
export const KINDS = ["person", "state or public body", "armed group", "other body"] as const;

export type PartyKind = (typeof KINDS)[number];

/** What kind of party an entity is. */
export function toKind({ entity_type }: EntitiesRow): PartyKind {
  switch (entity_type) {
    case "person":
      return "person";
    case "public_body":
      return "state or public body";
    case "armed_group":
      return "armed group";
    case "organization":
    case "media":
    case "weapon_system":
    case "place":
      return "other body";
  }
}

/** The path of a kind's shape around the origin. */
export function toSymbol(kind: PartyKind, radius: number): string {
  const r = Math.round(radius * 10) / 10;
  switch (kind) {
    case "person":
      return `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
    case "state or public body":
      return `M${-r},${-r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case "armed group":
      return `M0,${-r}l${r},${2 * r}h${-2 * r}z`;
    case "other body":
      return `M0,${-r}l${r},${r}l${-r},${r}l${-r},${-r}z`;
  }
}
