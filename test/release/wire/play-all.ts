import { type Played, playFault } from "./play-fault.ts";
import { PLACES } from "./wire-places.ts";

/** Most wait for a pause of the SDK or for a request that hangs. */
const AT_ONCE = 12;

/** Plays each fault at each place where it can come. Rejects where any of them ends badly, and names it. */
export async function playAll(): Promise<readonly Played[]> {
  const games = PLACES.flatMap((place) => place.faults.map((fault) => ({ place, fault })));
  const played: Played[] = [];
  const waiting = games.entries();
  const work = async () => {
    for (const [index, { place, fault }] of waiting) {
      played[index] = await playFault(place, fault).catch((cause: unknown) => {
        throw new Error(`${place.name}, ${fault.name}: ${cause}`, { cause });
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return played;
}
