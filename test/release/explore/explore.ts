import { parseArgs } from "node:util";
import { SCENARIOS, toCrowd } from "./all-scenarios.ts";
import { realProtocol } from "./real-protocol.ts";
import { formatBroken, formatFound, formatTotals, HEADING } from "./report.ts";
import type { Scenario } from "./scenario.ts";
import { type Found, search } from "./search.ts";

const usage = `usage: npm run explore -- [--faults N] [--publishers N] [--only TEXT] [--mutants [--quick]]

  --faults N      let N calls meet a fault in every scenario, instead of its own number
  --publishers N  only N publishers of N commits, up to 3 (with 0 faults, or those of
                  --faults: two with two have a million states, three with one do not fit)
  --only TEXT     only scenarios, or mutants, with this text in their names
  --mutants       put faults into copies of the protocol, and see each found out
  --quick         leave out the mutants that cannot be told from the real code

exit code: 0 every promise is kept (or every mutant is found out); 1 one is broken; 2 no run`;

const OPTIONS = {
  faults: { type: "string" },
  publishers: { type: "string" },
  only: { type: "string", default: "" },
  mutants: { type: "boolean" },
  quick: { type: "boolean", default: false },
  help: { type: "boolean", short: "h" },
} as const;

const { values } = parseArgs({ options: OPTIONS });

function toScenarios(): readonly Scenario[] {
  const all = values.publishers === undefined ? SCENARIOS : [toCrowd(Number(values.publishers))];
  const some = all.filter(({ name }) => name.includes(values.only));
  return values.faults === undefined ? some : some.map((one) => ({ ...one, faults: Number(values.faults) }));
}

async function runExplore(scenarios: readonly Scenario[]): Promise<number> {
  const all: Found[] = [];
  console.log(HEADING);
  for (const scenario of scenarios) {
    const start = process.cpuUsage();
    const found = await search(scenario, realProtocol);
    const { user, system } = process.cpuUsage(start);
    all.push(found);
    console.log([formatFound(found, (user + system) / 1e6), ...formatBroken(found)].join("\n"));
  }
  console.log(formatTotals(all));
  return all.some(({ broken }) => broken) ? 1 : 0;
}

const isUpTo = (text: string | undefined, most: number) =>
  text === undefined || (/^\d$/.test(text) && Number(text) <= most);
if (values.help) console.log(usage);
else if (!isUpTo(values.faults, 9) || !isUpTo(values.publishers, 3)) {
  console.error(`up to 9 faults and 3 publishers\n\n${usage}`);
  process.exitCode = 2;
} else if (values.mutants) {
  const { runMutants } = await import("./mutants.ts");
  process.exitCode = await runMutants(values.only, values.quick);
} else process.exitCode = await runExplore(toScenarios());
