import { once } from "node:events";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openPublishedLog } from "../runtime/download/published-log.ts";
import { openSiteRecords } from "../runtime/record-page/site-records.ts";
import { renderCatalogue } from "../runtime/render/render-catalogue.ts";
import { parseSiteAddress } from "../runtime/render/site-address.ts";
import { openFolderSiteStore } from "../store/folder-site-store.ts";
import { KEY_FILE, toTrustFile } from "./key-file.ts";
import { openTrustedLog, orExplain, readHead } from "./log/open-log.ts";
import { orExplainDisk } from "./log/or-explain-disk.ts";
import { toVisible } from "./report/visible-text.ts";
import { toWords } from "./serve/answer.ts";
import { answerRequest, sendAnswer } from "./serve/answer-request.ts";
import { listen } from "./serve/listen.ts";
import { withSiteLock } from "./serve/with-site-lock.ts";
import { run as releaseDataset, SNAPSHOT_OPTIONS } from "./snapshot.ts";
import { UsageError } from "./usage-error.ts";

export const usage = `usage: npm start -- [--port N] [--no-release] [options]

Releases the dataset as npm run snapshot does, makes the pages of the catalogue,
and serves both to this machine alone, until it is ended (Ctrl-C).

  --port N         where it is served (default: 8080, or the next that is free)
  --no-release     serves what is released, and looks at no dataset
  --site ADDRESS   what the pages say that their address is, such as
                   https://claims.example.org (default: where they are served)
  --out DIR        where the releases are (default: out); the pages are made in
                   its folder catalogue, which may be deleted at any time
  --dataset, --key, --accept-shrinking, --date, --commit, --order
                   as for npm run snapshot
  --trust FILE     with --no-release: whose signatures count (default: the
                   trust.json beside --key, which is ${KEY_FILE})

exit code: 0 it was ended, 1 the dataset cannot be released as it is, 2 the run
could not be made`;

const { "dry-run": _, ...RELEASE_OPTIONS } = SNAPSHOT_OPTIONS;
const OPTIONS = {
  ...RELEASE_OPTIONS,
  port: { type: "string", default: "8080" },
  site: { type: "string" },
  trust: { type: "string" },
  "no-release": { type: "boolean", default: false },
} as const;

/** The folder beside the releases that holds the pages. */
const PAGES = "catalogue";

/** The command `start`: releases, renders, and serves until it is told to end. Returns 0 then, or how the release ended. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const { port, site, trust, "no-release": isReleased, ...release } = values;
  const wanted = parsePort(port);
  if (site !== undefined) parseSite(site);
  if (trust !== undefined && !isReleased) throw new UsageError("--trust is for --no-release; who releases has a key");
  if (!isReleased) {
    const code = await releaseDataset(Object.entries(release).map(([name, value]) => `--${name}=${value}`));
    if (code !== 0) return explainEnd(code);
  }
  return await serve({ out: release.out, trust: trust ?? toTrustFile(release.key), wanted, site });
}

interface Call {
  readonly out: string;
  readonly trust: string;
  readonly wanted: number;
  readonly site: string | undefined;
}

/** Listens first: the pages say where they are, so that the port has to be certain. */
async function serve({ out, trust, wanted, site }: Call): Promise<number> {
  const log = openTrustedLog(out, trust);
  await readHead(log, out);
  const pages = openFolderSiteStore(join(out, PAGES));
  const served = {
    releases: log.store,
    log: openPublishedLog(log.store),
    site: pages,
    records: openSiteRecords(pages),
    report,
  };
  const soon = toWords(503, "the pages are being made; come again in a moment", { "retry-after": "2" });
  let answer: RequestListener = (request, response) => void sendAnswer(request, response, soon).catch(report);
  const server = await listen(wanted, (request, response) => answer(request, response));
  try {
    const local = `http://127.0.0.1:${server.port}`;
    if (wanted !== 0 && server.port !== wanted)
      console.error(`note: port ${wanted} is taken, and ${server.port} is used`);
    const parts = { log, site: pages, address: site ?? local, program: "", scratch: tmpdir() };
    const rendering = withSiteLock(join(out, PAGES), () => renderCatalogue(parts, {}));
    const { message } = await orExplainDisk(orExplain(rendering, out), out);
    console.log(message);
    answer = (request, response) => void answerRequest(served, request, response).catch(report);
    const ended = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    console.log(`the catalogue is at ${local}`);
    await ended;
    return 0;
  } finally {
    await server.close();
  }
}

function report(error: unknown): void {
  console.error(toVisible(`could not be served: ${error instanceof Error ? error.message : error}`));
}

function explainEnd(code: number): number {
  console.error("nothing is served; to see what is released already: npm start -- --no-release");
  return code;
}

function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new UsageError(`the port is "${text}"; write a number up to 65535`);
}

function parseSite(text: string): void {
  try {
    parseSiteAddress(text, "--site");
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
