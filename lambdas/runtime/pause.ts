import { setTimeout } from "node:timers/promises";

/** Milliseconds of the longest first pause, and of the longest of all. */
const [BASE, CAP] = [100, 2000];

/**
 * Waits before attempt `attempt + 1`: exponential back-off with full jitter, at most 2 s.
 *
 * Any moment up to the limit is as likely as another, so that two who collided do not collide again.
 */
export async function pause(attempt: number): Promise<void> {
  await setTimeout(Math.random() * Math.min(CAP, BASE * 2 ** (attempt - 1)));
}
