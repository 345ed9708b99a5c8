import { join } from "node:path";
import { makeReleaseFolder, type ReleaseFolder, rewordClaim } from "../../support/release-folder.ts";
import { checkStore } from "./check-store.ts";
import { type Ending, judgeEnding } from "./judge-ending.ts";
import { readHistory } from "./read-history.ts";
import { startSnapshot } from "./start-snapshot.ts";
import { count, type Tally } from "./tally.ts";

/** What two runs at once are given, in turns. */
const RACES = ["the same commit", "a commit and the next", "two of the same number"] as const;
type Race = (typeof RACES)[number];

/** After so many rounds a new store begins, so that first releases race too, of each race in turn. */
const ROUNDS_OF_A_STORE = 4;

/**
 * Starts two real commands at once on one store, so many times, and counts how both ended. Throws where what either says
 * is not so, or where the store is not whole in the end.
 */
export async function raceRounds(rounds: number, tally: Tally): Promise<void> {
  for (let done = 0; done < rounds; done += ROUNDS_OF_A_STORE) {
    const curator = makeReleaseFolder();
    rewordClaim(curator, "Mira Holm is new at the Port Office");
    curator.commit();
    try {
      const last = Math.min(rounds, done + ROUNDS_OF_A_STORE);
      for (let round = done; round < last; round += 1) {
        const race = RACES[round % RACES.length] ?? RACES[0];
        count(tally, `${race}: ${await raceRound(curator, round, race)}`);
      }
      checkStore(curator);
    } catch (cause) {
      throw new Error(`a round after ${done}: look at ${curator.folder}`, { cause });
    }
    curator.dispose();
  }
}

async function raceRound(curator: ReleaseFolder, round: number, race: Race): Promise<string> {
  const before = readHistory(curator).records.length;
  const other = race === "the same commit" ? undefined : makeOther(curator, round, race);
  rewordClaim(curator, `Mira Holm has headed the Port Office ${round} times`);
  curator.commit();
  const trees = [curator, other ?? curator];
  const there = ["--out", join(curator.folder, "out"), "--key", join(curator.folder, ".keys/release.pem")];
  const ended = await Promise.all(trees.map(({ folder }) => startSnapshot(folder, there).ended));
  const history = readHistory(curator);
  const endings = trees.map(({ git }, index) => {
    const [one] = ended.slice(index);
    if (one === undefined) throw new RangeError("a run for each tree");
    return judgeEnding(one, git("rev-parse", "HEAD"), Number(git("rev-list", "--count", "HEAD")), history);
  });
  const released = endings.filter((ending) => ending === "published").length;
  if (history.records.length - before !== released) throw new Error(`a release that no run speaks of: ${endings}`);
  if (history.latest !== history.records.length) throw new Error("latest.json lags, and nobody was killed");
  other?.dispose();
  return describeEndings(endings);
}

/** A work tree of somebody else, with the commit before the one to come, or with another one of the same number. */
function makeOther(curator: ReleaseFolder, round: number, race: Race): ReleaseFolder {
  if (race === "a commit and the next") {
    rewordClaim(curator, `Mira Holm has left the Port Office ${round} times`);
    curator.commit();
    return curator.copy();
  }
  const other = curator.copy();
  rewordClaim(other, `Mira Holm has led the Port Office ${round} times`);
  other.commit();
  return other;
}

/** The curator's is the newer one of two. */
function describeEndings([newer, older]: readonly Ending[]): string {
  return `${newer} / ${older}`;
}
