import { type Markish, rect, text } from "@observablehq/plot";
import { toRecordPath } from "../../routes.ts";
import { draw, PIXELS, type Words } from "../drawing/draw.ts";
import { hatch, toHatches } from "../drawing/hatches.ts";
import { type LegendItem, toLegend } from "../drawing/legend.ts";
import { paint } from "../drawing/palette.ts";
import { countOf, cutText, formatNumber, TITLE_LENGTH } from "../drawing/words.ts";
import { DEGREE_LOOKS } from "./degree-looks.ts";
import { DEGREES, type Degree, type Firmness, type Share, VOICES } from "./firmness-rows.ts";

const WIDTH = 500;
const BAR = 18;
const GAP = 3;
const HEADING = 24;
const BLOCK = HEADING + 2 * BAR + GAP + 14;
const LEFT = 92;
const RIGHT = WIDTH - 10;
/** The least width of a part that has room for its number. */
const NUMBER_ROOM = 20;

const VOICE_LABELS = { document: "itself", speaker: "its speakers" } as const;

/** A part of a bar, in pixels. */
interface Part extends Share {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly total: number;
}

/** Draws two bars for each source, as wide as its attestations are all: its own voice, and that of whoever it lets speak. */
export function drawFirmness(words: Words, rows: readonly Firmness[], labels: ReadonlyMap<string, string>): string {
  const known = DEGREES.filter((degree) => rows.some(({ shares }) => shares.some((share) => share.degree === degree)));
  const legend = toLegend(
    known.map((degree) => toItem(words.id, degree)),
    6,
    WIDTH - 12,
  );
  const top = legend.height + 6;
  const colors = [...new Set(known.map((degree) => DEGREE_LOOKS[degree].color))];
  return draw(words, {
    width: WIDTH,
    height: top + rows.length * BLOCK,
    ...PIXELS,
    marks: (document) => [
      ...colors.map((color) => toHatches(document, words.id, paint(color), `-${color}`)),
      toHeadings(rows, labels, top),
      toVoices(rows, top),
      ...toBars(
        words.id,
        known,
        rows.flatMap((row, index) => toParts(row, top + index * BLOCK + HEADING)),
      ),
      legend.toMark(document, 0),
    ],
  });
}

function toParts({ shares, total }: Firmness, top: number): readonly Part[] {
  return VOICES.flatMap((voice, index) => {
    const y = top + index * (BAR + GAP);
    let sum = 0;
    return shares
      .filter((share) => share.voice === voice)
      .map((share) => {
        const x1 = LEFT + ((RIGHT - LEFT) * sum) / total;
        sum += share.attestations;
        return { ...share, total, y, x1, x2: LEFT + ((RIGHT - LEFT) * sum) / total };
      });
  });
}

function toHeadings(rows: readonly Firmness[], labels: ReadonlyMap<string, string>, top: number): Markish {
  const label = ({ source }: Firmness) => labels.get(source.source_id) ?? source.source_id;
  return text(rows, {
    className: "sources",
    x: 6,
    y: (row: Firmness) => top + rows.indexOf(row) * BLOCK + HEADING / 2 + 1,
    text: (row: Firmness) => `${label(row)} (${formatNumber(row.total)})`,
    textAnchor: "start",
    fontSize: 13,
    fontWeight: 600,
    fill: paint("link"),
    href: ({ source }: Firmness) => toRecordPath("sources", source.source_id),
    title: (row: Firmness) => `${label(row)}: ${cutText(row.source.title, TITLE_LENGTH)}`,
  });
}

function toVoices(rows: readonly Firmness[], top: number): Markish {
  const voices = rows.flatMap((_, row) =>
    VOICES.map((voice, index) => ({ voice, y: top + row * BLOCK + HEADING + index * (BAR + GAP) + BAR / 2 })),
  );
  const look = { x: LEFT - 8, textAnchor: "end", fill: paint("soft") } as const;
  return text(voices, { ...look, y: "y", text: ({ voice }: (typeof voices)[number]) => VOICE_LABELS[voice] });
}

function toBars(id: string, known: readonly Degree[], parts: readonly Part[]): readonly Markish[] {
  return known.flatMap((degree) => {
    const own = parts.filter((part) => part.degree === degree);
    const { color, hatch: name } = DEGREE_LOOKS[degree];
    const bars = rect(own, {
      className: "parts",
      x1: "x1",
      x2: "x2",
      y1: "y",
      y2: ({ y }: Part) => y + BAR,
      insetLeft: 0.5,
      insetRight: 0.5,
      fill: hatch(id, name, paint(color), `-${color}`),
      stroke: paint(color),
      title: toTitle,
    });
    const onSolid = { fill: paint("paper") };
    const onHatch = { fill: "currentColor", stroke: paint("paper"), strokeWidth: 4 };
    const numbers = text(
      own.filter(({ x1, x2 }) => x2 - x1 >= NUMBER_ROOM),
      {
        ...(name === "solid" ? onSolid : onHatch),
        className: "numbers",
        x: ({ x1, x2 }: Part) => (x1 + x2) / 2,
        y: ({ y }: Part) => y + BAR / 2,
        text: ({ attestations }: Part) => formatNumber(attestations),
      },
    );
    return [bars, numbers];
  });
}

function toTitle({ voice, degree, attestations, total }: Part): string {
  const share = Math.round((attestations / total) * 100);
  return `${VOICE_LABELS[voice]}: ${DEGREE_LOOKS[degree].label}, ${formatNumber(attestations)} of ${countOf(total, "attestation")} (${share} %)`;
}

function toItem(id: string, degree: Degree): LegendItem {
  const { color, hatch: name, label } = DEGREE_LOOKS[degree];
  const path = { d: "M-9,-6h18v12h-18z", fill: hatch(id, name, paint(color), `-${color}`), stroke: paint(color) };
  return { label, paths: [path] };
}
