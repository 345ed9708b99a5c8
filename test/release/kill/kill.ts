import { parseArgs } from "node:util";
import { killRounds } from "./kill-rounds.ts";
import { raceRounds } from "./race-rounds.ts";
import { formatTally, type Tally } from "./tally.ts";

const usage = `usage: node test/release/kill/kill.ts [--kills N] [--races N] [--seed N]

Kills real releases with SIGKILL at random points, and starts real ones at once
on one store; each store has to be whole in the end.

  --kills N  so many runs are killed (default: 200)
  --races N  so many times two are started at once (default: 100)
  --seed N   other points to kill at (default: 1)

exit code: 0 all stores were whole, 1 one was not: its folder is named and stays`;

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    races: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help) console.log(usage);
else {
  const tally: Tally = new Map();
  await killRounds(Number(values.kills), Number(values.seed), tally);
  await raceRounds(Number(values.races), tally);
  process.stdout.write(formatTally(tally));
}
