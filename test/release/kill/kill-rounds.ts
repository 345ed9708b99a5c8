import { type Random, toRandom } from "../../bench/random.ts";
import { makeReleaseFolder, type ReleaseFolder, rewordClaim } from "../../support/release-folder.ts";
import { checkStore } from "./check-store.ts";
import { type Aim, killSnapshot } from "./kill-snapshot.ts";
import { findReleased, type History, readHistory } from "./read-history.ts";
import { startSnapshot } from "./start-snapshot.ts";
import { count, type Tally } from "./tally.ts";

const FILES = 47;
/** Of a release after another: its files, the record and the pointer. */
const WRITES = FILES + 2;
/** How long a run takes about, in milliseconds. */
const DURATION = 700;
/** After so many kills a new store begins, so that first releases are killed too. */
const KILLS_OF_A_STORE = 20;

/**
 * Kills so many runs of the real command at random points, one release after another, and often runs the same again.
 * Throws where a store is not what it should be after any of them, or not whole in the end.
 */
export async function killRounds(kills: number, seed: number, tally: Tally): Promise<void> {
  let round = 0;
  for (let done = 0; done < kills; ) {
    const curator = makeReleaseFolder();
    try {
      const last = Math.min(kills, done + KILLS_OF_A_STORE);
      while (done < last) done += await killRound(curator, ++round, seed, tally);
      checkStore(curator);
    } catch (cause) {
      throw new Error(`round ${round} with seed ${seed}: look at ${curator.folder}`, { cause });
    }
    curator.dispose();
  }
}

/** Kills the release of one more commit, once or a few times. Returns how often, which is never where it ended before. */
async function killRound(curator: ReleaseFolder, round: number, seed: number, tally: Tally): Promise<number> {
  const random = toRandom(`kill ${seed}`, round);
  rewordClaim(curator, `Mira Holm has headed the Port Office ${round} times`);
  const commit = curator.commit();
  const start = readHistory(curator);
  let kills = 0;
  // A second run that is killed as well finds what the first has left.
  do {
    const { code, stdout, stderr } = await killSnapshot(curator.folder, toAim(random));
    const left = describeLeft(start, readHistory(curator), commit);
    if (code !== null && (code !== 0 || left !== "all"))
      throw new Error(`a run that nobody killed ended with ${code} and left ${left}: ${stdout}${stderr}`);
    count(tally, code === null ? `killed: ${left}` : "ended before it was killed");
    kills += Number(code === null);
  } while (random.percent(25));
  if (random.percent(60)) count(tally, `run again: ${await runAgain(curator, commit)}`);
  return kills;
}

/** A quarter at any time, a quarter among the last writes, the rest at any write. */
function toAim(random: Random): Aim {
  const kind = random.below(4);
  if (kind === 0) return { milliseconds: random.below(DURATION) };
  return { names: kind === 1 ? 2 * (WRITES - 3) + random.below(8) : 1 + random.below(2 * WRITES) };
}

/** What is there of the release of a commit. Throws where the pointer went back. */
function describeLeft(start: History, now: History, commit: string): string {
  if (now.latest < start.latest) throw new Error("latest.json went back");
  const record = findReleased(now, commit);
  if (record) return now.latest === record.release.sequence ? "all" : "the record, and an older latest.json";
  const files = [...now.snapshots].find(([name]) => !start.snapshots.has(name))?.[1] ?? 0;
  return files === 0 ? "nothing" : files < FILES ? "some files" : "all files, and no record";
}

/** The same records again have to end as what is there says, and be released then. */
async function runAgain(curator: ReleaseFolder, commit: string): Promise<string> {
  const before = findReleased(readHistory(curator), commit);
  const { code, stdout, stderr } = await startSnapshot(curator.folder).ended;
  const history = readHistory(curator);
  const sequence = findReleased(history, commit)?.release.sequence;
  const words = before ? `nothing changed since release ${sequence}:` : `release ${sequence}: version `;
  if (code !== 0 || !stdout.startsWith(words)) throw new Error(`run again, it ended with ${code}: ${stdout}${stderr}`);
  if (history.latest !== history.records.length) throw new Error("run again, it left latest.json behind");
  return before ? "nothing changed" : "released";
}
