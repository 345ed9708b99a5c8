import { type Markish, ruleY, text } from "@observablehq/plot";
import type { Document, Element } from "@xmldom/xmldom";
import { toRecordPath } from "../../routes.ts";
import { draw, PIXELS, toMark, type Words } from "../drawing/draw.ts";
import { toLegend } from "../drawing/legend.ts";
import { paint } from "../drawing/palette.ts";
import { svgElement } from "../drawing/svg-element.ts";
import { cutText, TITLE_LENGTH } from "../drawing/words.ts";
import { type ClaimLine, COLUMN, layOutMatrix, type MatrixLayout } from "./matrix-layout.ts";
import { type Cell, type MatrixRows, toStances } from "./matrix-rows.ts";
import { STANCE_LOOKS, STANCES, type StanceMark } from "./stances.ts";

/** Draws a line for each claim and a column for each source, with marks of different shapes where they meet. */
export function drawMatrix(words: Words, rows: MatrixRows, labels: ReadonlyMap<string, string>): string {
  const layout = layOutMatrix(rows, labels);
  const shown = STANCES.filter((stance) => rows.cells.some(({ counts }) => counts[stance] > 0));
  const legend = toLegend(
    [...shown, "silent" as const].map((name) => STANCE_LOOKS[name]),
    6,
    layout.width - 12,
  );
  const top = legend.height + 14;
  return draw(words, {
    width: layout.width,
    height: top + layout.height,
    ...PIXELS,
    marks: (document) => [
      legend.toMark(document, 0),
      toNames(document, rows, labels, layout, top),
      ruleY(layout.claims, {
        y: (line: ClaimLine) => top + line.y,
        x1: 6,
        x2: layout.textLeft - 8,
        stroke: paint("line"),
      }),
      toHeadings(layout, top),
      toCells(document, rows.cells, layout, top),
      toClaims(layout, top),
    ],
  });
}

/** The names of the sources lean over the claims, so that the columns can stand close. */
function toNames(
  document: Document,
  { sources }: MatrixRows,
  labels: ReadonlyMap<string, string>,
  { columnOf, kin, top: foot }: MatrixLayout,
  top: number,
): Markish {
  const y = top + foot - (kin.length > 0 ? 14 : 2);
  const names = sources.map((source) => {
    const at = `translate(${columnOf(source)},${y}) rotate(-45)`;
    const name = svgElement(document, "text", { "text-anchor": "start", transform: at }, [
      labels.get(source.source_id) ?? source.source_id,
    ]);
    const title = svgElement(document, "title", {}, [cutText(source.title, TITLE_LENGTH)]);
    return svgElement(document, "a", { href: toRecordPath("sources", source.source_id) }, [title, name]);
  });
  const brackets = kin.map(({ from, to }) => {
    const d = `M${from - 8},${y + 4}v6h${to - from + 16}v-6`;
    return svgElement(document, "path", { class: "kin", d, fill: "none", stroke: paint("soft") });
  });
  return toMark(svgElement(document, "g", { class: "sources", fill: paint("link") }, [...names, ...brackets]));
}

function toHeadings({ headings }: MatrixLayout, top: number): Markish {
  return text(headings, {
    x: 6,
    y: ({ y }: { readonly y: number }) => top + y,
    text: "label",
    textAnchor: "start",
    fontSize: 13,
    fontWeight: 600,
    fill: "currentColor",
  });
}

/** Marks that do not fit in one place stand beside each other. Marks of one kind are one group, which says what they are. */
function toCells(document: Document, cells: readonly Cell[], layout: MatrixLayout, top: number): Markish {
  const yOf = new Map(layout.claims.map(({ claim, y }) => [claim.claim_id, top + y]));
  const groups = [...STANCES, "silent" as const].map((stance) => {
    const paths = cells.flatMap((cell) => {
      const stances: readonly (StanceMark | "silent")[] = toStances(cell).length === 0 ? ["silent"] : toStances(cell);
      const place = stances.indexOf(stance);
      if (place === -1) return [];
      const x = layout.columnOf(cell.source) + (place - (stances.length - 1) / 2) * (COLUMN / 3);
      return [toPath(document, stance, x, yOf.get(cell.claim.claim_id) ?? 0)];
    });
    const { d: _, ...look } = STANCE_LOOKS[stance].paths[0] ?? {};
    return svgElement(document, "g", { class: `cells ${stance}`, ...look }, paths);
  });
  return toMark(
    svgElement(
      document,
      "g",
      {},
      groups.filter(({ firstChild }) => firstChild !== null),
    ),
  );
}

function toPath(document: Document, stance: StanceMark | "silent", x: number, y: number): Element {
  return svgElement(document, "path", { transform: `translate(${x},${y})`, d: STANCE_LOOKS[stance].paths[0]?.d ?? "" });
}

function toClaims({ claims, textLeft }: MatrixLayout, top: number): Markish {
  return text(claims, {
    className: "texts",
    x: textLeft,
    y: ({ y }: ClaimLine) => top + y,
    text: ({ lines }: ClaimLine) => lines.join("\n"),
    textAnchor: "start",
    fontSize: 13,
    lineHeight: 1.25,
    fill: paint("link"),
    href: ({ claim }: ClaimLine) => toRecordPath("claims", claim.claim_id),
    title: ({ claim }: ClaimLine) => cutText(claim.text, TITLE_LENGTH),
  });
}
