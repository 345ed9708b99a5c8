import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { toCapture } from "../../lambdas/claims/passage/capture.ts";
import { locatePassage } from "../../lambdas/claims/passage/locate.ts";
import { type Locator, toLocator } from "../../lambdas/claims/passage/locator.ts";
import { normalise } from "../../lambdas/claims/passage/normalise.ts";
import type { Attestation, Source } from "../../lambdas/claims/records.generated.ts";

const TEXT = [
  "\u{1F6A2} Ormian tug reported lost",
  "A tug of the Ormia line was reportedly lost off Cape Sund on Friday, according to two sailors.",
  "Ormia's harbour master, Ilse Brandt, said no tug had left the port that week.",
].join("\n\n");
const article = normalise(TEXT, "blank_line");

function at(words: string): Locator {
  const located = locatePassage(article, words);
  if (located.kind !== "found" || !located.matches[0]) throw new Error(`the made-up article lacks "${words}"`);
  return toLocator(article, "body", located.matches[0]);
}

const lost: Attestation = {
  n: 1,
  claim: "c-aaaaaa",
  stance: "affirms",
  certainty: "PR",
  author_commitment: "U",
  hedge: "hearsay",
  hedge_cue: "Reportedly",
  quotation: "indirect",
  via: [{ kind: "group_unnamed", label: "two sailors", channel: "told", cue: "according to" }],
  at: at("was reportedly lost off Cape Sund on Friday"),
};
const denied: Attestation = { ...lost, n: 2, stance: "denies", via: [], at: at("no tug had left the port that week") };
delete (denied as { hedge_cue?: string }).hedge_cue;

const source: Source = {
  $schema: "../../schemas/dataset/source.schema.json",
  title: "Ormian tug reported lost",
  publisher: "sund-courier",
  source_type: "news_report",
  language: "en",
  published_basis: "unknown",
  completeness: "full",
  lineage: "tug",
  capture: toCapture(article),
  mentions: [
    { entity: "ilse-brandt", spelled: "Ilse Brandt", described_as: "harbour master", paragraph: 3 },
    { entity: "ormia", spelled: "Ormia", paragraph: 2 },
  ],
  attestations: [lost, denied],
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function write(files: { readonly [path: string]: string | Uint8Array }): string {
  const folder = mkdtempSync(join(tmpdir(), "evidence-"));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs the command on the made-up source, with some of its files changed or added. */
function check(changed: Partial<Source> = {}, files: { readonly [path: string]: string | Uint8Array } = {}) {
  const record = JSON.stringify({ ...source, ...changed }, null, 2);
  const folder = write({ "held/tug.txt": TEXT, "dataset/sources/tug.json": record, ...files });
  return runEvidence(join(folder, "held"), "--dataset", join(folder, "dataset"));
}

function runEvidence(...args: string[]) {
  const command = ["lambdas/local/command.mjs", "evidence", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("the command evidence", () => {
  it("says how many attestations, mentions and cues the held articles bear out", () => {
    expect(
      check({}, { "held/README.md": "# made up", "held/other.txt": "Nothing of note.", "dataset/README.md": "How to" }),
    ).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "tug
        article held: tug.txt
        attestations  2 of 2 verified
        mentions      2 of 2 verified
        cues          2 of 2 verified

      articles of no source, only guarded: other.txt
      no articles, not read: README.md

      all: 1 source
        attestations  2 of 2 verified
        mentions      2 of 2 verified
        cues          2 of 2 verified
        guard         39 texts, 2 articles: no seven words in a row shared

      nothing wrong
      ",
      }
    `);
  });

  it.each<[string, Partial<Source>, string, string]>([
    [
      "offsets that are one off",
      { attestations: [{ ...lost, at: { ...lost.at, start: lost.at.start + 1, end: lost.at.end + 1 } }, denied] },
      "tug.json:",
      `it stands at ${lost.at.start} to ${lost.at.end} in paragraph 2`,
    ],
    [
      "a wrong paragraph",
      { attestations: [lost, { ...denied, at: { ...denied.at, paragraph: 2 } }] },
      "/attestations/1/at",
      'set "paragraph" to 3',
    ],
    [
      "a wrong digest",
      { attestations: [{ ...lost, at: { ...lost.at, sha256: "0".repeat(64) } }, denied] },
      "/attestations/0/at",
      "run `npm run locate` again",
    ],
    [
      "a later paragraph of a spelling",
      { mentions: [{ entity: "ormia", spelled: "Ormia", paragraph: 3 }] },
      "/mentions/0/paragraph",
      '"Ormia" stands first in paragraph 2, not 3',
    ],
    [
      "a spelling that is ours",
      { mentions: [{ entity: "ormia", spelled: "Ormija", paragraph: 2 }] },
      "/mentions/0/spelled",
      'the article never has "Ormija"',
    ],
    [
      "a description that is ours",
      { mentions: [{ entity: "ormia", spelled: "Ormia", described_as: "port captain", paragraph: 2 }] },
      "/mentions/0/described_as",
      'does not have all words of "port captain"',
    ],
    [
      "a hedge that the passage does not have",
      { attestations: [{ ...lost, hedge_cue: "allegedly" }, denied] },
      "/attestations/0/hedge_cue",
      'the cue "allegedly" is not in the passage',
    ],
    [
      "a cue of a speaker that the passage does not have",
      {
        attestations: [lost, { ...denied, via: [{ kind: "generic", label: "people", channel: "told", cue: "told" }] }],
      },
      "/attestations/1/via/0/cue",
      'the cue "told" is not in the passage',
    ],
    [
      "a digest of another text",
      { capture: { ...source.capture, text_sha256: "0".repeat(64) } },
      "/capture",
      "the capture does not describe tug.txt",
    ],
    [
      "the other paragraphing",
      { capture: { ...source.capture, paragraphing: "line", paragraphs: 4 } },
      "/capture",
      "the capture does not describe tug.txt",
    ],
  ])("finds %s, once, with its place and what to do", (_, changed, place, message) => {
    const { status, stdout } = check(changed);
    expect(status).toBe(1);
    expect(stdout).toContain("1 to mend");
    const words = stdout.replace(/\s+/g, " ");
    expect(words).toContain(place);
    expect(words).toContain(message);
  });

  it("stops a text of any file that shares seven words in a row with any article, and lets six pass", () => {
    const claim = (text: string) => ({
      "dataset/claims/c-aaaaaa.json": JSON.stringify({ type: "event", text }, null, 2),
    });
    expect(check({}, claim("the Ormia line was reportedly lost near the coast")).status).toBe(0);
    const copied = check({}, claim("The ORMIA line was re-portedly “lost” off"));
    expect(copied.status).toBe(1);
    expect(copied.stdout).toContain("claims/c-aaaaaa.json:3:11  /text");
    expect(copied.stdout.replace(/\s+/g, " ")).toContain(
      '7 words in a row are also in tug.txt, from "The ORMIA line" on',
    );
    expect(check({}, { "dataset/README.md": `See: ${TEXT.slice(40, 100)}` }).status).toBe(1);
    const id = "dataset/entities/tug-of-the-ormia-line-was-reportedly.json";
    expect(check({}, { [id]: "{}" }).stdout).toContain("entities/tug-of-the-ormia-line-was-reportedly.json:1:1");
    const url = { note: "https://example.org/a-tug-of-the-ormia-line-was-reportedly-lost" };
    expect(check(url).status).toBe(0);
  });

  it("finds the passages in another edition, and says that the rest was not checked", () => {
    const edition = TEXT.replaceAll(" tug", "\ntug").replace("Friday", "Fri-\nday").replace("Ilse", "Ms Ilse");
    const { status, stdout } = check({}, { "held/tug.txt": edition });
    expect(status).toBe(0);
    expect(stdout).toContain("another edition held: tug.txt");
    expect(stdout).toContain("attestations  2 of 2 verified\n");
    expect(stdout).toContain("mentions      0 of 2 verified, 2 not checked");
    expect(stdout).toContain("4 not checked, as said above");
  });

  it("says that an article is not held, and does not take an unrelated one for it", () => {
    const { status, stdout } = check({}, { "held/tug.txt": "Quite another text about boats." });
    expect(status).toBe(0);
    expect(stdout).toContain(
      "tug\n  not checked: its article is not held\n  attestations  0 of 2 verified, 2 not checked",
    );
    expect(stdout).toContain("articles of no source, only guarded: tug.txt");
  });

  it("prints nothing wider than 80 columns", () => {
    const attestations = [{ ...lost, at: { ...lost.at, start: 1, end: 9 }, hedge_cue: "allegedly" }, denied];
    const { stdout } = check(
      { attestations },
      { "held/a rather long name of another article.txt": "x", "held/more.pdf": "" },
    );
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ["no folder", [], "name a folder of articles"],
    ["a folder that is not there", ["no-such-folder"], 'there is no "no-such-folder"'],
    ["a folder without an article", ["schemas/dataset"], "no article in schemas/dataset"],
    ["an unknown option", ["test", "--datset", "x"], "--datset"],
    ["a dataset that is not there", ["README.md", "--dataset", "no-such-dataset"], "there is no dataset folder"],
  ])("cannot be run with %s, and says so", (_, args, message) => {
    const { status, stdout, stderr } = runEvidence(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("cannot be run on a dataset or an article that is not fit to be read, and names the file", () => {
    expect(check({}, { "dataset/sources/tug.json": "{}" })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("sources/tug.json is not as its schema wants it; run `npm run validate` first"),
    });
    expect(check({}, { "dataset/claims/c-aaaaaa.json": "{" }).stderr).toContain("claims/c-aaaaaa.json is not");
    expect(check({}, { "held/latin.txt": Uint8Array.of(0xe9) }).stderr).toContain("latin.txt is not UTF-8 text");
    const empty = write({ "held/a.txt": "x", "dataset/README.md": "x" });
    expect(runEvidence(join(empty, "held"), "--dataset", join(empty, "dataset")).stderr).toContain(
      "there is no source",
    );
  });
});
