import { compareTexts } from "../../../claims/compare-texts.ts";
import type { ClaimsRow, SourcesRow } from "../../../snapshot/tables.generated.ts";
import type { Catalogue } from "../../catalogue.ts";
import type { DataIndex } from "../../records/data-index.ts";
import { STANCES, type StanceMark, toStance } from "./stances.ts";

/** How many claims and sources are drawn at most. */
export const MOST_CLAIMS = 60;
export const MOST_SOURCES = 16;

/** What one source says of one claim: how many of its passages say what. */
export interface Cell {
  readonly claim: ClaimsRow;
  readonly source: SourcesRow;
  readonly counts: Readonly<Record<StanceMark, number>>;
}

/** What is drawn, and how much is not. */
export interface MatrixRows {
  /** Claims that several sources speak of, those that most do first. */
  readonly shared: readonly ClaimsRow[];
  /** Claims of one source that does not plainly affirm them. */
  readonly doubted: readonly ClaimsRow[];
  /** The sources, those of one lineage beside each other. */
  readonly sources: readonly SourcesRow[];
  readonly cells: readonly Cell[];
  readonly claimsLeftOut: number;
  readonly sourcesLeftOut: number;
}

/** Chooses the sources of the matrix, then the claims that most of them speak of, and counts what each says of each. */
export function toMatrixRows({ input, index }: Catalogue): MatrixRows {
  const several = input.data.claims.filter(({ n_sources }) => n_sources > 1);
  const single = input.data.claims.filter((claim) => claim.n_sources === 1 && isDoubted(index, claim));
  const sources = chooseSources(index, input.data.sources, [...several, ...single]);
  const shared = chooseClaims(index, several, sources).slice(0, MOST_CLAIMS);
  const doubted = chooseClaims(index, single, sources).slice(0, MOST_CLAIMS - shared.length);
  const claims = [...shared, ...doubted];
  return {
    shared,
    doubted,
    sources,
    cells: claims.flatMap((claim) => sources.map((source) => toCell(index, claim, source))),
    claimsLeftOut: several.length + single.length - claims.length,
    sourcesLeftOut: input.data.sources.length - sources.length,
  };
}

/** The stances of a cell, each once. */
export function toStances({ counts }: Cell): readonly StanceMark[] {
  return STANCES.filter((stance) => counts[stance] > 0);
}

/** The claims that some of the sources speak of, those that most do first. */
function chooseClaims(
  { attestationsOfClaim }: DataIndex,
  claims: readonly ClaimsRow[],
  sources: readonly SourcesRow[],
): readonly ClaimsRow[] {
  const drawn = new Set(sources.map(({ source_id }) => source_id));
  const weighed = claims.map((claim) => {
    const speaking = (attestationsOfClaim.get(claim.claim_id) ?? []).map(({ source_id }) => source_id);
    return { claim, heard: new Set(speaking.filter((id) => drawn.has(id))).size };
  });
  return weighed
    .filter(({ heard }) => heard > 0)
    .sort((one, other) => other.heard - one.heard || byWeight(one.claim, other.claim))
    .map(({ claim }) => claim);
}

function byWeight(one: ClaimsRow, other: ClaimsRow): number {
  return (
    Number(other.denied) - Number(one.denied) ||
    other.n_attestations - one.n_attestations ||
    compareTexts(one.claim_id, other.claim_id)
  );
}

function isDoubted({ attestationsOfClaim }: DataIndex, { claim_id }: ClaimsRow): boolean {
  return (attestationsOfClaim.get(claim_id) ?? []).some((row) => toStance(row) !== "affirms");
}

/** The sources that speak of most of the claims, ordered by lineage and date. */
function chooseSources(
  { attestationsOfClaim }: DataIndex,
  sources: readonly SourcesRow[],
  claims: readonly ClaimsRow[],
): readonly SourcesRow[] {
  const heard = new Map<string, Set<string>>();
  for (const { claim_id } of claims)
    for (const { source_id } of attestationsOfClaim.get(claim_id) ?? [])
      heard.set(source_id, (heard.get(source_id) ?? new Set()).add(claim_id));
  const weigh = ({ source_id }: SourcesRow) => heard.get(source_id)?.size ?? 0;
  const chosen = [...sources].sort(
    (one, other) => weigh(other) - weigh(one) || compareTexts(one.source_id, other.source_id),
  );
  return groupByLineage(chosen.slice(0, MOST_SOURCES));
}

function groupByLineage(sources: readonly SourcesRow[]): readonly SourcesRow[] {
  const dateOf = ({ published_earliest }: SourcesRow) => published_earliest ?? "9999";
  const byDate = [...sources].sort(
    (one, other) => compareTexts(dateOf(one), dateOf(other)) || compareTexts(one.source_id, other.source_id),
  );
  return [...Map.groupBy(byDate, ({ lineage }) => lineage).values()].flat();
}

function toCell({ attestationsOfClaim }: DataIndex, claim: ClaimsRow, source: SourcesRow): Cell {
  const rows = (attestationsOfClaim.get(claim.claim_id) ?? []).filter(
    ({ source_id }) => source_id === source.source_id,
  );
  const countOf = (stance: StanceMark) => rows.filter((row) => toStance(row) === stance).length;
  return {
    claim,
    source,
    counts: {
      affirms: countOf("affirms"),
      affirms_hedged: countOf("affirms_hedged"),
      denies: countOf("denies"),
      denies_hedged: countOf("denies_hedged"),
      undecided: countOf("undecided"),
    },
  };
}
