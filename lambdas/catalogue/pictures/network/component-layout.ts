import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { cutText, estimateWidth } from "../drawing/words.ts";
import { scoreLayout } from "./layout-score.ts";
import type { Tie } from "./meetings.ts";
import type { Network, Party } from "./network-nodes.ts";
import { type Box, separate } from "./separate.ts";

/** A party at its place: the middle of its symbol, and the line of its name above or below. */
export interface PlacedParty extends Party {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly labelY: number;
  /** Half of the room that symbol and name take. */
  readonly halfWidth: number;
}

/** How many steps the forces have: enough for 60 parties to come to rest. */
const TICKS = 300;
const FEW_PARTIES = 12;
const LABEL_LENGTH = 30;
const LABEL_SIZE = 12;
/** The room that a name takes above or below its symbol. */
const LABEL_ROOM = 18;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly party: Party;
  readonly label: string;
  readonly radius: number;
  readonly halfWidth: number;
}

/** Parties at their places, from the corner (0, 0). */
interface PlacedComponent {
  readonly parties: readonly PlacedParty[];
  readonly width: number;
  readonly height: number;
}

/** Lays out parties that ties join, several times from other beginnings, and takes what is easiest to read. */
export function layOutComponent(component: Pick<Network, "parties" | "ties">): PlacedComponent {
  const tries = component.parties.length > FEW_PARTIES ? 4 : 40;
  const layouts = Array.from({ length: tries }, (_, index) => layOutOnce(component, index));
  const scored = layouts.map((layout) => ({ layout, score: scoreLayout(layout.parties, component.ties) }));
  return scored.reduce((best, next) => (next.score < best.score ? next : best)).layout;
}

/**
 * The forces start from a spiral that is turned for each try, and use the library's fixed sequence of numbers in place of
 * chance, so that the same network always gives the same picture.
 */
function layOutOnce({ parties, ties }: Pick<Network, "parties" | "ties">, turn: number): PlacedComponent {
  const bodies = parties.map((party, index) => toBody(party, index, turn));
  const links = ties.map(({ from, to }) => ({ source: from.entity_id, target: to.entity_id }));
  const join = forceLink<Body, { source: string; target: string }>(links).id(({ id }) => id);
  forceSimulation<Body>(bodies)
    .force("link", join.distance(120).strength(0.5))
    .force("repulsion", forceManyBody<Body>().strength(-700).distanceMax(600))
    .force(
      "collision",
      forceCollide<Body>(({ halfWidth }) => Math.max(halfWidth * 0.8, 30)),
    )
    // Screens are wider than they are high.
    .force("x", forceX<Body>(0).strength(0.05))
    .force("y", forceY<Body>(0).strength(0.14))
    .stop()
    .tick(TICKS);
  const sides = bodies.map((body) => toSide(body, bodies, ties));
  return fromCorner(bodies, sides, separate(bodies.map((body, index) => toBox(body, sides[index] ?? 1))));
}

function toBody(party: Party, index: number, turn: number): Body {
  const [angle, distance] = [index * 2.4 + index * turn * 0.7 + turn, 20 * Math.sqrt(0.5 + index)];
  const label = cutText(party.entity.name, LABEL_LENGTH);
  const radius = 5 + Math.min(Math.sqrt(party.claims), 6) * 1.6;
  const place = { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  const halfWidth = Math.max(estimateWidth(label, LABEL_SIZE) / 2, radius) + 6;
  return { id: party.entity.entity_id, party, label, radius, halfWidth, ...place };
}

/** A name stands below its symbol (1), or above (-1) where more of the lines go down. */
function toSide({ id, x = 0, y = 0 }: Body, bodies: readonly Body[], ties: readonly Tie[]): 1 | -1 {
  const others = ties.flatMap(({ from, to }) =>
    from.entity_id === id ? [to.entity_id] : to.entity_id === id ? [from.entity_id] : [],
  );
  const slopes = bodies
    .filter((body) => others.includes(body.id))
    .map((body) => ((body.y ?? 0) - y) / (Math.hypot((body.x ?? 0) - x, (body.y ?? 0) - y) || 1));
  return slopes.reduce((sum, slope) => sum + slope, 0) > 0.1 ? -1 : 1;
}

/** The room of a symbol and its name. */
function toBox({ x = 0, y = 0, radius, halfWidth }: Body, side: number): Box {
  return { x, y: y + (side * LABEL_ROOM) / 2, halfWidth, halfHeight: radius + LABEL_ROOM / 2 + 8 };
}

function fromCorner(bodies: readonly Body[], sides: readonly number[], boxes: readonly Box[]): PlacedComponent {
  const left = Math.min(...boxes.map(({ x, halfWidth }) => x - halfWidth));
  const top = Math.min(...boxes.map(({ y, halfHeight }) => y - halfHeight));
  const parties = bodies.map(({ party, label, radius, halfWidth }, index): PlacedParty => {
    const side = sides[index] ?? 1;
    const { x, y } = boxes[index] ?? { x: 0, y: 0 };
    const middle = y - (side * LABEL_ROOM) / 2 - top;
    return { ...party, label, radius, halfWidth, x: x - left, y: middle, labelY: middle + side * (radius + 9) };
  });
  const width = Math.max(...boxes.map(({ x, halfWidth }) => x + halfWidth)) - left;
  const height = Math.max(...boxes.map(({ y, halfHeight }) => y + halfHeight)) - top;
  return { parties, width, height };
}
