/** A rectangle around its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Enough for 60 boxes on one spot. */
const ROUNDS = 2000;

/** Pushes boxes apart, each pair along the shorter way, until none overlap. Keeps their order. */
export function separate(boxes: readonly Box[]): readonly Box[] {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let isDone = true;
    for (const [index, one] of moved.entries())
      for (const other of moved.slice(index + 1)) if (pushApart(one, other)) isDone = false;
    if (isDone) break;
  }
  return moved;
}

type Movable = { -readonly [Key in keyof Box]: Box[Key] };

function pushApart(one: Movable, other: Movable): boolean {
  const overlapX = one.halfWidth + other.halfWidth - Math.abs(one.x - other.x);
  const overlapY = one.halfHeight + other.halfHeight - Math.abs(one.y - other.y);
  if (overlapX <= 0 || overlapY <= 0) return false;
  // A little more than needed, so that rounding cannot bring them together again.
  if (overlapX < overlapY) {
    const push = ((overlapX + 0.1) / 2) * (one.x <= other.x ? 1 : -1);
    one.x -= push;
    other.x += push;
  } else {
    const push = ((overlapY + 0.1) / 2) * (one.y <= other.y ? 1 : -1);
    one.y -= push;
    other.y += push;
  }
  return true;
}
