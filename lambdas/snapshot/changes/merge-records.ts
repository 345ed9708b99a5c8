import { ChangesError } from "./changes-error.ts";
import { comparePositions, type Position } from "./record-order.ts";

/** Something with its place in the order of a table's records. */
export interface Placed<Item> {
  readonly position: Position;
  readonly item: Item;
}

/** Gives each item its place, one at a time. Throws a `ChangesError` where one does not come after the one before it. */
export function* place<Item>(
  table: string,
  items: Iterable<Item>,
  toPosition: (item: Item) => Position,
): Iterable<Placed<Item>> {
  let last: Position | undefined;
  for (const item of items) {
    const position = toPosition(item);
    if (last && comparePositions(last, position) >= 0)
      throw new ChangesError({ table, key: position.join() }, "it does not come after the record before it");
    last = position;
    yield { position, item };
  }
}

/** Pairs what stands at the same place on two sides, each in order (a merge join). Holds one item of each side. */
export function* mergeRecords<Left, Right>(
  left: Iterable<Placed<Left>>,
  right: Iterable<Placed<Right>>,
): Iterable<readonly [Left | undefined, Right | undefined]> {
  const lefts = Iterator.from(left);
  const rights = Iterator.from(right);
  try {
    let [one, other] = [next(lefts), next(rights)];
    while (one !== undefined || other !== undefined) {
      const order = compareEnds(one, other);
      yield [order <= 0 ? one?.item : undefined, order >= 0 ? other?.item : undefined];
      if (order <= 0) one = next(lefts);
      if (order >= 0) other = next(rights);
    }
  } finally {
    // A side that was not read to its end may hold a file open.
    lefts.return?.();
    rights.return?.();
  }
}

function next<Item>(items: Iterator<Item>): Item | undefined {
  const { done, value } = items.next();
  return done ? undefined : value;
}

/** A side that has ended comes after everything. */
function compareEnds(one: Placed<unknown> | undefined, other: Placed<unknown> | undefined): number {
  if (one === undefined) return 1;
  return other === undefined ? -1 : comparePositions(one.position, other.position);
}
