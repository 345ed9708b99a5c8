import type { PlacedParty } from "./component-layout.ts";
import type { Tie } from "./meetings.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle around its middle. */
interface Area extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

type Line = readonly [Point, Point];

/** How many points of a line are looked at, to tell whether it runs through a name. */
const SAMPLES = 24;

/** How hard a layout is to read: lines that cross, lines that run through names, and numbers that lie on something. */
export function scoreLayout(parties: readonly PlacedParty[], ties: readonly Tie[]): number {
  const places = new Map(parties.map((party) => [party.entity.entity_id, party]));
  const lines = ties.flatMap(({ from, to }): Line[] => {
    const ends = [places.get(from.entity_id), places.get(to.entity_id)];
    return ends[0] && ends[1] ? [[ends[0], ends[1]]] : [];
  });
  const names = parties.map(({ x, labelY, halfWidth }) => ({ x, y: labelY, halfWidth, halfHeight: 8 }));
  const numbers = lines.map(([one, other]) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }));
  const crossings = countPairs(lines, doCross);
  const struck = lines.reduce((sum, line) => sum + names.filter((name) => runsThrough(line, name)).length, 0);
  const hidden = numbers.reduce((sum, number) => sum + names.filter((name) => isNear(number, name, 8)).length, 0);
  const crowded = countPairs(numbers, (one, other) => Math.hypot(one.x - other.x, one.y - other.y) < 16);
  return crossings + struck * 2 + (hidden + crowded) * 3;
}

function countPairs<Item>(items: readonly Item[], fits: (one: Item, other: Item) => boolean): number {
  return items.reduce((sum, one, index) => sum + items.slice(index + 1).filter((other) => fits(one, other)).length, 0);
}

/** Lines that share an end do not cross. */
function doCross([a, b]: Line, [c, d]: Line): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

function turn(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

function runsThrough([a, b]: Line, area: Area): boolean {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => index / SAMPLES).some((part) =>
    isNear({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }, area, 0),
  );
}

function isNear({ x, y }: Point, area: Area, distance: number): boolean {
  return Math.abs(x - area.x) < area.halfWidth + distance - 4 && Math.abs(y - area.y) < area.halfHeight + distance;
}
