import type { ClaimsRow, SourcesRow } from "../../../snapshot/tables.generated.ts";
import { estimateWidth } from "../drawing/words.ts";
import { wrapText } from "../drawing/wrap-text.ts";
import type { MatrixRows } from "./matrix-rows.ts";

/** A line of the matrix: a claim, with the lines of its text. */
export interface ClaimLine {
  readonly claim: ClaimsRow;
  readonly lines: readonly string[];
  readonly y: number;
}

/** Sources of one lineage: the columns that they take. */
export interface Kin {
  readonly from: number;
  readonly to: number;
}

/** Where everything stands, in pixels below the legend. */
export interface MatrixLayout {
  readonly columnOf: (source: SourcesRow) => number;
  readonly headings: readonly { readonly label: string; readonly y: number }[];
  readonly claims: readonly ClaimLine[];
  readonly kin: readonly Kin[];
  readonly textLeft: number;
  /** The foot of the slanted names of the sources. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const COLUMN = 38;
const LEFT = 10;
const LINE = 16;
const CHARACTERS = 62;
const HEADING = 30;

/** Sets the columns on the left, where a narrow screen shows them, and the claims beside them. */
export function layOutMatrix(rows: MatrixRows, labels: ReadonlyMap<string, string>): MatrixLayout {
  const columnOf = (source: SourcesRow) => LEFT + (rows.sources.indexOf(source) + 0.5) * COLUMN;
  const textLeft = LEFT + rows.sources.length * COLUMN + 14;
  const names = rows.sources.map(({ source_id }) => estimateWidth(labels.get(source_id) ?? source_id, 12));
  const kin = toKin(rows.sources, columnOf);
  const top = Math.max(...names) * SLANT + 18 + (kin.length > 0 ? 12 : 0);
  const headings: { label: string; y: number }[] = [];
  const claims: ClaimLine[] = [];
  let y = top;
  for (const [label, group] of toGroups(rows)) {
    headings.push({ label, y: y + HEADING / 2 + 3 });
    y += HEADING;
    for (const claim of group) {
      const lines = wrapText(claim.text, CHARACTERS, 3);
      const height = Math.max(lines.length * LINE, LINE) + 10;
      claims.push({ claim, lines, y: y + height / 2 });
      y += height;
    }
  }
  return { columnOf, headings, claims, kin, textLeft, top, width: textLeft + 440, height: y + 6 };
}

/** How much of its length a slanted name takes in height: it leans by 45 degrees. */
const SLANT = Math.SQRT1_2;

function toGroups({ shared, doubted }: MatrixRows): readonly (readonly [string, readonly ClaimsRow[]])[] {
  const groups = [
    ["Told by several sources", shared],
    ["Told by one, with a hedge, a denial or no side taken", doubted],
  ] as const;
  return groups.filter(([, claims]) => claims.length > 0);
}

function toKin(sources: readonly SourcesRow[], columnOf: (source: SourcesRow) => number): readonly Kin[] {
  return Map.groupBy(sources, ({ lineage }) => lineage)
    .values()
    .filter((group) => group.length > 1)
    .map((group) => ({ from: Math.min(...group.map(columnOf)), to: Math.max(...group.map(columnOf)) }))
    .toArray();
}
