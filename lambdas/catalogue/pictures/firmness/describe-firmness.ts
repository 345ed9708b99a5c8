import { countOf, formatNumber, inSentence } from "../drawing/words.ts";
import type { Degree, Firmness, Share } from "./firmness-rows.ts";

const READING =
  "Each source has two bars, of all its attestations. The upper one is the source’s own voice: how far its author stands behind what it passes on. The lower one is the voice of whoever is furthest in, such as an official it cites. A firm word is not a true one.";

/** Says what the bars show and how to read them. */
export function describeFirmness(
  rows: readonly Firmness[],
  drawn: readonly Firmness[],
  labels: ReadonlyMap<string, string>,
): { readonly caption: string; readonly summary: string } {
  const left = rows.length - drawn.length;
  const rest = `Drawn are the ${formatNumber(drawn.length)} sources with most attestations; ${countOf(left, "more is", "more are")} in the data.`;
  return { caption: left === 0 ? READING : `${READING} ${rest}`, summary: summarise(rows, labels) };
}

function summarise(rows: readonly Firmness[], labels: ReadonlyMap<string, string>): string {
  if (rows.length === 0) return "No source says anything of a claim yet.";
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const count = (voice: Share["voice"], fits: (degree: Degree) => boolean) =>
    rows.reduce((sum, row) => sum + countIn(row, voice, fits), 0);
  const certain = count("speaker", (degree) => degree === "CT+");
  const denied = count("speaker", (degree) => degree.endsWith("-"));
  const open = count("speaker", (degree) => degree === "Uu");
  const own = count("document", (degree) => degree !== "Uu");
  return [
    `Of ${countOf(total, "attestation")} in ${countOf(rows.length, "source")}, speakers affirm ${formatNumber(certain)} as certain, deny ${formatNumber(denied)} and take no side in ${formatNumber(open)}; the sources themselves stand behind ${formatNumber(own)}.`,
    ...toExtremes(rows, labels),
  ].join(" ");
}

/** The documents that stand behind the greatest and the least part of what they say. */
function toExtremes(rows: readonly Firmness[], labels: ReadonlyMap<string, string>): readonly string[] {
  if (rows.length < 2) return [];
  const shareOf = (row: Firmness) => countIn(row, "document", (degree) => degree !== "Uu") / row.total;
  const sorted = [...rows].sort((one, other) => shareOf(other) - shareOf(one));
  const [most, least] = [sorted.at(0), sorted.at(-1)];
  if (most === undefined || least === undefined || shareOf(most) === shareOf(least)) return [];
  const words = (row: Firmness) =>
    `${inSentence(labels.get(row.source.source_id) ?? row.source.source_id)} (${Math.round(shareOf(row) * 100)} %)`;
  return [`The greatest part stands on its own word in ${words(most)}, the least in ${words(least)}.`];
}

function countIn({ shares }: Firmness, voice: Share["voice"], fits: (degree: Degree) => boolean): number {
  return shares
    .filter((share) => share.voice === voice && fits(share.degree))
    .reduce((sum, { attestations }) => sum + attestations, 0);
}
