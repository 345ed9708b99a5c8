import { link, type Markish, text } from "@observablehq/plot";
import type { Document } from "@xmldom/xmldom";
import { toRecordPath } from "../../routes.ts";
import { draw, PIXELS, toMark, type Words } from "../drawing/draw.ts";
import { type LegendItem, toLegend } from "../drawing/legend.ts";
import { paint } from "../drawing/palette.ts";
import { type Attributes, svgElement } from "../drawing/svg-element.ts";
import { countOf, cutText } from "../drawing/words.ts";
import type { PlacedParty } from "./component-layout.ts";
import type { Tie } from "./meetings.ts";
import { layOutNetwork, type NetworkLayout } from "./network-layout.ts";
import type { Network } from "./network-nodes.ts";
import { KINDS, toKind, toSymbol } from "./party-kinds.ts";

const TIE_LOOKS = {
  direct: { stroke: paint("link"), strokeDasharray: "none" },
  together: { stroke: paint("soft"), strokeDasharray: "2 4" },
  denied: { stroke: paint("denies"), strokeDasharray: "9 3 2 3" },
} as const;

const TIE_LABELS = {
  direct: "said to have met",
  together: "only named in one meeting with others",
  denied: "a meeting that a source denies",
} as const;

/** Draws parties as symbols with their names below, and ties as lines: the thicker, the more claims. */
export function drawNetwork(words: Words, network: Network): string {
  const layout = layOutNetwork(network);
  const legend = toLegend(toItems(network), 6, layout.width - 12);
  const top = legend.height + 4;
  return draw(words, {
    ...PIXELS,
    width: layout.width,
    height: layout.height + top,
    marks: (document) => [
      ...toTies(network.ties, layout, top),
      toNumbers(network.ties, layout, top),
      toParties(document, layout, top),
      legend.toMark(document, 0),
    ],
  });
}

/** How a tie is drawn. A denial is told before all else. */
export function toTieKind({ claims, direct }: Tie): keyof typeof TIE_LOOKS {
  if (claims.some(({ denied }) => denied)) return "denied";
  return direct > 0 ? "direct" : "together";
}

function toItems({ parties, ties }: Network): readonly LegendItem[] {
  const kinds = KINDS.filter((kind) => parties.some(({ entity }) => toKind(entity) === kind));
  const tieKinds = (["direct", "together", "denied"] as const).filter((kind) =>
    ties.some((tie) => toTieKind(tie) === kind),
  );
  return [
    ...kinds.map((kind) => ({ label: kind, paths: [{ d: toSymbol(kind, 6), fill: paint("link") }] })),
    ...tieKinds.map((kind) => ({ label: TIE_LABELS[kind], paths: [toLine(kind)] })),
  ];
}

function toLine(kind: keyof typeof TIE_LOOKS): Attributes {
  const { stroke, strokeDasharray } = TIE_LOOKS[kind];
  return { d: "M-10,0h20", fill: "none", stroke, "stroke-width": 2, "stroke-dasharray": strokeDasharray };
}

function toTies(ties: readonly Tie[], { parties }: NetworkLayout, top: number): readonly Markish[] {
  const places = new Map(parties.map((party) => [party.entity.entity_id, party]));
  const x = (id: string) => places.get(id)?.x ?? 0;
  const y = (id: string) => (places.get(id)?.y ?? 0) + top;
  return (["together", "direct", "denied"] as const).map((kind) =>
    link(
      ties.filter((tie) => toTieKind(tie) === kind),
      {
        ...TIE_LOOKS[kind],
        className: `ties ${kind}`,
        x1: ({ from }: Tie) => x(from.entity_id),
        y1: ({ from }: Tie) => y(from.entity_id),
        x2: ({ to }: Tie) => x(to.entity_id),
        y2: ({ to }: Tie) => y(to.entity_id),
        strokeWidth: ({ claims }: Tie) => 1 + Math.min(claims.length, 12) * 0.5,
        title: ({ from, to, claims }: Tie) =>
          `${cutText(from.name, 50)} and ${cutText(to.name, 50)}: ${countOf(claims.length, "claim")}`,
      },
    ),
  );
}

/** How many claims there are, on each line that stands for more than one. */
function toNumbers(ties: readonly Tie[], { parties }: NetworkLayout, top: number): Markish {
  const places = new Map(parties.map((party) => [party.entity.entity_id, party]));
  const middle = (tie: Tie, axis: "x" | "y") =>
    ((places.get(tie.from.entity_id)?.[axis] ?? 0) + (places.get(tie.to.entity_id)?.[axis] ?? 0)) / 2;
  return text(
    ties.filter(({ claims }) => claims.length > 1),
    {
      className: "numbers",
      x: (tie: Tie) => middle(tie, "x"),
      y: (tie: Tie) => middle(tie, "y") + top,
      text: ({ claims }: Tie) => String(claims.length),
      fill: "currentColor",
      stroke: paint("paper"),
      strokeWidth: 5,
    },
  );
}

function toParties(document: Document, { parties }: NetworkLayout, top: number): Markish {
  const halo = { stroke: paint("paper"), "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
  const links = parties.map(({ entity, claims, label, x, y, radius, labelY }: PlacedParty) => {
    const title = `${cutText(entity.name, 80)}, ${toKind(entity)}: ${countOf(claims, "claim")} of meeting another`;
    const at = { x, y: labelY + top, dy: "0.34em", "text-anchor": "middle", ...halo };
    return svgElement(document, "a", { href: toRecordPath("entities", entity.entity_id) }, [
      svgElement(document, "title", {}, [title]),
      svgElement(document, "path", { transform: `translate(${x},${y + top})`, d: toSymbol(toKind(entity), radius) }),
      svgElement(document, "text", at, [label]),
    ]);
  });
  const group = svgElement(document, "g", { class: "parties", fill: paint("link") }, links);
  return toMark(group);
}
