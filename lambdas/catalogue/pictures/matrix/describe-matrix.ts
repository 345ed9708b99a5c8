import { countOf, formatNumber, inSentence, listOf } from "../drawing/words.ts";
import { type MatrixRows, toStances } from "./matrix-rows.ts";

/** Says what the matrix shows and how to read it. */
export function describeMatrix(rows: MatrixRows): { readonly caption: string; readonly summary: string } {
  return { caption: [...toReading(rows), ...toLeftOut(rows)].join(" "), summary: summarise(rows) };
}

function toReading({ sources }: MatrixRows): readonly string[] {
  const isKin = new Set(sources.map(({ lineage }) => lineage)).size < sources.length;
  return [
    "Each line is a claim, each column a source. A mark tells what the source says of the claim, or lets somebody say in it; two marks in one place are attestations that differ.",
    ...(isKin ? ["Sources under one bracket share a lineage, so they count as one."] : []),
    "Agreement is agreement of reports, and silence is not denial.",
  ];
}

function summarise(rows: MatrixRows): string {
  if (rows.cells.length === 0)
    return "No claim is told by several sources yet, and none is denied, hedged or left open.";
  const { shared, doubted, sources } = rows;
  const all = sources.length + rows.sourcesLeftOut;
  const told = `${countOf(shared.length, "claim is", "claims are")} told by two or more of the ${countOf(all, "source")}${toMostTold(rows)}.`;
  const single = `${countOf(doubted.length, "more is", "more are")} told by one source that does not plainly affirm ${doubted.length === 1 ? "it" : "them"}.`;
  return [told, ...(doubted.length === 0 ? [] : [single]), toCounts(rows)].join(" ");
}

function toMostTold({ shared }: MatrixRows): string {
  const [first] = shared;
  return first === undefined ? "" : `, most widely “${inSentence(first.text)}” (${formatNumber(first.n_sources)})`;
}

/** Counts places, a place with two marks in both. */
function toCounts({ cells }: MatrixRows): string {
  const marks = cells.map(toStances);
  const count = (...stances: string[]) =>
    marks.filter((cell) => cell.some((stance) => stances.includes(stance))).length;
  const parts = [
    `${formatNumber(count("affirms"))} that affirm as certain`,
    `${formatNumber(count("affirms_hedged"))} that affirm with a hedge`,
    `${formatNumber(count("denies", "denies_hedged"))} that deny`,
    `${formatNumber(count("undecided"))} that take no side`,
    `${formatNumber(marks.filter((cell) => cell.length === 0).length)} that are silent`,
  ];
  return `Of ${countOf(cells.length, "pair")} of a claim and a source there are ${listOf(parts)}.`;
}

function toLeftOut({ claimsLeftOut, sourcesLeftOut }: MatrixRows): readonly string[] {
  const claims = `${countOf(claimsLeftOut, "more claim", "more claims")} of these kinds, told by fewer sources, ${claimsLeftOut === 1 ? "is" : "are"} left out.`;
  const sources = `${countOf(sourcesLeftOut, "source that speaks", "sources that speak")} of fewer of these claims, or of none, ${sourcesLeftOut === 1 ? "is" : "are"} left out.`;
  return [...(claimsLeftOut === 0 ? [] : [claims]), ...(sourcesLeftOut === 0 ? [] : [sources])];
}
