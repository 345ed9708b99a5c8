import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toCanonical } from "../../lambdas/claims/canonical.ts";
import { parseFile, type RecordKind } from "../../lambdas/claims/record.ts";
import { type Ended, makeCopy, runCommand, startCommand } from "./run-command.ts";
import type { Fields } from "./valid-dataset.ts";

const MADE_UP = "test/fixtures/golden/dataset";

/** A folder of a curator: a git repository with the made-up dataset, where releases are made into `out`. */
export interface ReleaseFolder {
  readonly folder: string;
  run(...args: readonly string[]): Ended;
  /** Runs a command beside others. */
  start(...args: readonly string[]): Promise<Ended>;
  git(...args: readonly string[]): string;
  /** Changes a record of the dataset, in canonical form; one that was not there starts empty. */
  edit(file: string, change: (record: Fields) => Fields): void;
  remove(file: string): void;
  /** Commits everything, an hour after the commit before. Returns its hash. */
  commit(): string;
  write(path: string, text: string): void;
  readText(path: string): string;
  readJson(path: string): Fields;
  /** The names of what lies in a folder; none where there is no such folder. */
  list(path: string): readonly string[];
  /** Another folder with the same commits, releases and key. */
  copy(): ReleaseFolder;
  dispose(): void;
}

/** Makes such a folder; nothing is committed yet. Remove it with `dispose`. */
export function makeReleaseFolder(): ReleaseFolder {
  const made = toReleaseFolder(makeCopy(MADE_UP).folder, 0);
  made.git("init", "--quiet", "--initial-branch", "main");
  writeFileSync(join(made.folder, ".gitignore"), "out/\n.keys/\n");
  return made;
}

function toReleaseFolder(folder: string, commits: number): ReleaseFolder {
  let hours = commits;
  const git = (...args: readonly string[]) => {
    const who = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
    const time = new Date(Date.UTC(2021, 4, 1, 12 + hours)).toISOString();
    const env = { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
    return execFileSync("git", [...who, ...args], { cwd: folder, encoding: "utf8", env, stdio: "pipe" }).trim();
  };
  const readText = (path: string) => readFileSync(join(folder, path), "utf8");
  return {
    folder,
    dispose: () => rmSync(folder, { recursive: true, force: true }),
    copy() {
      const other = mkdtempSync(join(tmpdir(), "claims-"));
      cpSync(folder, other, { recursive: true, preserveTimestamps: true });
      return toReleaseFolder(other, hours);
    },
    git,
    readText,
    write: (path, text) => writeFileSync(join(folder, path), text),
    run: (...args) => runCommand(args, folder),
    start: (...args) => startCommand(args, folder),
    edit(file, change) {
      const found = readdirSync(join(folder, "dataset"), { recursive: true, encoding: "utf8" }).includes(file);
      const record: Fields = found ? JSON.parse(readText(`dataset/${file}`)) : {};
      writeFileSync(join(folder, "dataset", file), toCanonical(kindOf(file), change(record)));
    },
    remove: (file) => rmSync(join(folder, "dataset", file)),
    commit() {
      git("add", ".");
      git("commit", "--quiet", "--allow-empty", "-m", "records");
      hours += 1;
      return git("rev-parse", "HEAD");
    },
    readJson: (path) => JSON.parse(readText(path)),
    list: (path) => readdirSync(join(folder, path), { withFileTypes: true }).map(({ name }) => name),
  };
}

function kindOf(file: string): RecordKind {
  const kind = parseFile(file)?.kind;
  if (kind === undefined) throw new Error(`${file} is no record`);
  return kind;
}

const GAZETTE = "sources/gazette-2021-03-20.json";

/** Another text for the claim that Mira Holm heads the Port Office. */
export function rewordClaim({ edit }: ReleaseFolder, text: string): void {
  edit("claims/c-000007.json", (record) => ({ ...record, text }));
}

/** Adds a claim, attested by a passage that attests another one too. */
export function addClaim({ edit }: ReleaseFolder, id: string): void {
  edit(`claims/${id}.json`, () => ({
    $schema: "../../schemas/dataset/claim.schema.json",
    type: "assessment",
    text: `Crane X would please the quay, says ${id}`,
    entities: [{ entity: "crane-x", role: "object" }],
  }));
  edit(GAZETTE, (record) => {
    const attestations = toList(record.attestations);
    const like = attestations.find(({ claim }) => claim === "c-000005");
    return { ...record, attestations: [...attestations, { ...like, n: attestations.length + 1, claim: id }] };
  });
}

/** Gives up claims that the Gazette alone attests, and their attestations. */
export function retireClaims({ edit }: ReleaseFolder, ids: readonly string[]): void {
  const retired = { status: "retired", reason: "no passage says so" };
  for (const id of ids) edit(`claims/${id}.json`, (record) => ({ ...record, ...retired }));
  edit(GAZETTE, (record) => ({
    ...record,
    attestations: toList(record.attestations).map((one) =>
      ids.includes(String(one.claim)) ? { ...one, ...retired } : one,
    ),
  }));
}

function toList(value: unknown): readonly Fields[] {
  if (!Array.isArray(value)) throw new TypeError("it is no list");
  return value;
}
