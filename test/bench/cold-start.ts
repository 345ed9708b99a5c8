import { execFileSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** How often each is started. */
const RUNS = 11;

/** The entries of the functions: the files directly in `lambdas/`. */
const FUNCTIONS = ["download", "validate-dataset", "publish-release", "reconcile", "yank", "first-release"];

/** The environment that some function asks for. Nothing is reached at start. */
const NAMES = ["INTAKE_BUCKET", "STAGING_BUCKET", "DATA_BUCKET", "SIGNING_KEY", "TRUSTED_KEYS", "STATE_MACHINE"];

/** What some packages, written for CommonJS, call inside a module. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/**
 * Bundles each function as the stack does, and measures from the start of a process until its handler is there, in Node
 * alone: what Lambda adds is not ours. Yields the lines of a table.
 */
export async function* benchColdStart(folder: string): AsyncGenerator<string> {
  yield "\ncold start                          bundle KB    ms  over bare Node  of CPU";
  for (const name of FUNCTIONS) {
    const bundle = join(folder, name, "index.mjs");
    mkdirSync(join(folder, name), { recursive: true });
    await build({
      entryPoints: [`lambdas/${name}.ts`],
      outfile: bundle,
      bundle: true,
      minify: true,
      platform: "node",
      target: "node24",
      format: "esm",
      mainFields: ["module", "main"],
      banner: { js: REQUIRE },
      logLevel: "error",
    });
    yield describeLine(name, statSync(bundle).size / 1000, compareStarts(pathToFileURL(bundle).href));
  }
}

/** What Node alone takes to load nothing. */
const NOTHING = "data:text/javascript,export%20const%20handler%3D1";

/** A start, in milliseconds since the process began: as one waits for it, and of processors. */
interface Start {
  readonly took: number;
  readonly cpu: number;
}

const PROGRAM = `const { handler, onEvent } = await import(process.env.MODULE);
if (!handler && !onEvent) throw new Error("no handler");
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ took: performance.now(), cpu: (user + system) / 1000 }));`;

/** The medians of how long a start takes, and of how much longer than that of Node alone just before it. */
function compareStarts(module: string): { readonly took: number; readonly over: Start } {
  const pairs = Array.from({ length: RUNS }, () => ({ bare: start(NOTHING), own: start(module) }));
  return {
    took: median(pairs.map(({ own }) => own.took)),
    over: {
      took: median(pairs.map(({ own, bare }) => own.took - bare.took)),
      cpu: median(pairs.map(({ own, bare }) => own.cpu - bare.cpu)),
    },
  };
}

function start(module: string): Start {
  const wired = Object.fromEntries(NAMES.map((name) => [name, "x"]));
  const env = { ...process.env, AWS_REGION: "us-east-1", ...wired, MODULE: module };
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", PROGRAM], { env, encoding: "utf8" }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function describeLine(what: string, kilobytes: number, { took, over }: ReturnType<typeof compareStarts>): string {
  const cells = [kilobytes, took, over.took, over.cpu].map((value) => value.toFixed(0));
  return [what.padEnd(36), ...cells.map((cell, index) => cell.padStart([9, 6, 16, 8][index] ?? 0))].join("");
}
