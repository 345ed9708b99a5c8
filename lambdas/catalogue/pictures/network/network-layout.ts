import { layOutComponent, type PlacedParty } from "./component-layout.ts";
import { toComponents } from "./components.ts";
import type { Network } from "./network-nodes.ts";

/** Where everything stands. */
export interface NetworkLayout {
  readonly parties: readonly PlacedParty[];
  readonly width: number;
  readonly height: number;
}

/** How wide a row of parts gets before the next one begins. */
const ROW = 720;
const MARGIN = 10;
const GAP = 26;
const LEAST_WIDTH = 420;

/**
 * Places parties that met near each other, and so that neither symbols nor names overlap. Parts of the network that no tie
 * joins stand beside each other in rows, so that no line of one crosses another.
 */
export function layOutNetwork(network: Network): NetworkLayout {
  const placed: PlacedParty[] = [];
  let [x, y, rowHeight, width] = [MARGIN, MARGIN, 0, LEAST_WIDTH];
  for (const component of toComponents(network)) {
    const part = layOutComponent(component);
    if (x > MARGIN && x + part.width > ROW) [x, y, rowHeight] = [MARGIN, y + rowHeight + GAP, 0];
    for (const party of part.parties)
      placed.push({ ...party, x: party.x + x, y: party.y + y, labelY: party.labelY + y });
    x += part.width + GAP;
    width = Math.max(width, x - GAP + MARGIN);
    rowHeight = Math.max(rowHeight, part.height);
  }
  return { parties: placed, width: Math.ceil(width), height: Math.ceil(y + rowHeight + MARGIN) };
}
