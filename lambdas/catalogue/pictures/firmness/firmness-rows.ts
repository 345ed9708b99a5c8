import { compareTexts } from "../../../claims/compare-texts.ts";
import type { AttestationsRow, SourcesRow } from "../../../snapshot/tables.generated.ts";
import type { Catalogue } from "../../catalogue.ts";

/** How many sources are drawn at most. */
export const MOST_SOURCES = 40;

/** Whose firmness: of whoever is furthest in (`speaker`), or of the document that passes it on (`document`). */
export const VOICES = ["document", "speaker"] as const;

/** How firmly something is said, from a firm yes to a firm no. */
export const DEGREES = ["CT+", "PR+", "PS+", "U+", "Uu", "U-", "PS-", "PR-", "CT-"] as const;

export type Degree = (typeof DEGREES)[number];

/** How many attestations of a source have a degree. */
export interface Share {
  readonly voice: (typeof VOICES)[number];
  readonly degree: Degree;
  readonly attestations: number;
}

/** A source with the degrees of its attestations, those that occur, each voice in the order of `DEGREES`. */
export interface Firmness {
  readonly source: SourcesRow;
  readonly total: number;
  readonly shares: readonly Share[];
}

/** Counts how firmly each source says what it says; the sources by date. Those with no attestation have nothing to count. */
export function toFirmnessRows({ input, index }: Catalogue): readonly Firmness[] {
  const rows = input.data.sources.map((source) => {
    const attestations = index.attestationsOfSource.get(source.source_id) ?? [];
    return { source, total: attestations.length, shares: VOICES.flatMap((voice) => toShares(attestations, voice)) };
  });
  const dateOf = ({ source }: Firmness) => source.published_earliest ?? "9999";
  return rows
    .filter(({ total }) => total > 0)
    .sort(
      (one, other) =>
        compareTexts(dateOf(one), dateOf(other)) || compareTexts(one.source.source_id, other.source.source_id),
    );
}

/** The sources with most attestations, still by date. */
export function toDrawn(rows: readonly Firmness[]): readonly Firmness[] {
  const byTotal = [...rows].sort((one, other) => other.total - one.total);
  const chosen = new Set(byTotal.slice(0, MOST_SOURCES));
  return rows.filter((row) => chosen.has(row));
}

function toShares(attestations: readonly AttestationsRow[], voice: Share["voice"]): readonly Share[] {
  const groups = Map.groupBy(attestations, (row) => toDegree(row, voice));
  return DEGREES.flatMap((degree) => {
    const { length } = groups.get(degree) ?? [];
    return length === 0 ? [] : [{ voice, degree, attestations: length }];
  });
}

/** A document that commits itself to nothing (`U`) takes no side of its own, whatever side its speaker takes. */
function toDegree({ factuality, stance, author_commitment }: AttestationsRow, voice: Share["voice"]): Degree {
  if (voice === "speaker") return factuality;
  if (author_commitment === "U" || factuality === "Uu") return "Uu";
  return `${author_commitment}${stance === "denies" ? "-" : "+"}`;
}
