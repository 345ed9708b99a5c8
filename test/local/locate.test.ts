import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { toCapture } from "../../lambdas/claims/passage/capture.ts";
import { normalise } from "../../lambdas/claims/passage/normalise.ts";
import { verifyLocator } from "../../lambdas/claims/passage/verify-locator.ts";

const TEXT =
  "Pier closed\n\nThe “old pier” was closed on\nMonday, the harbour office said.\n\nThe harbour office said no more.\n";
const article = normalise(TEXT, "blank_line");
const folder = mkdtempSync(join(tmpdir(), "locate-"));
const file = join(folder, "pier.txt");
writeFileSync(file, TEXT);
mkdirSync(join(folder, "dataset/sources"), { recursive: true });
writeFileSync(join(folder, "dataset/sources/pier.json"), JSON.stringify({ capture: toCapture(article) }));
writeFileSync(
  join(folder, "dataset/sources/moved.json"),
  JSON.stringify({ capture: toCapture(normalise("x", "line")) }),
);
writeFileSync(join(folder, "dataset/sources/broken.json"), "{");
writeFileSync(join(folder, "latin.txt"), Uint8Array.of(0x63, 0xe9));
afterAll(() => rmSync(folder, { recursive: true }));

function locate(words: string, ...args: string[]) {
  const command = ["lambdas/local/command.mjs", "locate", ...args, "--dataset", join(folder, "dataset")];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { input: words, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("the command locate", () => {
  it("prints the locator of pasted words, which verifies, and takes the paragraphing from the source", () => {
    const { status, stdout, stderr } = locate('the "old pier" was closed on Monday\n', "pier", file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const at = JSON.parse(stdout);
    expect(Object.keys(at)).toEqual(["section", "paragraph", "start", "end", "fold_len", "sha256"]);
    expect(at).toMatchObject({ section: "body", paragraph: 2, start: 12, end: 47 });
    expect(verifyLocator(article, at)).toEqual({ kind: "verified" });
  });

  it("lists the places of words that stand in several, and takes the one that is chosen", () => {
    const many = locate("the harbour office said", "pier", file);
    expect(many).toMatchObject({ status: 1, stdout: "" });
    expect(many.stderr).toContain("the words stand in 2 places; choose one");
    expect(many.stderr).toContain("--match 2   paragraph 3, from 74 to 97");
    const second = locate("the harbour office said", "pier", file, "--match", "2", "--section", "caption");
    expect(JSON.parse(second.stdout)).toMatchObject({ section: "caption", start: 74, end: 97 });
    expect(locate("the harbour office said", "pier", file, "--paragraph", "3").stdout).toContain('"start": 74');
    expect(locate("the harbour office said", "pier", file, "--match", "3").stderr).toContain("none is the one");
  });

  it("shows where the text starts to differ", () => {
    const { status, stderr } = locate("was closed on Tuesday", "pier", file);
    expect(status).toBe(1);
    expect(stderr).toContain("paragraph 2 has the first part");
    expect(stderr).toContain("pasted:  Tuesday");
    expect(stderr).toContain("text:    Monday, the harbour");
    expect(locate("", "pier", file)).toMatchObject({ status: 1, stderr: expect.stringContaining("no words came in") });
  });

  it("prints the capture block of a text that has no source yet", () => {
    const { status, stdout } = locate("", "new-one", file, "--paragraphing", "blank_line", "--capture");
    expect({ status, capture: JSON.parse(stdout) }).toEqual({ status: 0, capture: toCapture(article) });
  });

  it("warns where the text is not the one that the source was captured from", () => {
    const { status, stderr } = locate("old pier", "moved", file);
    expect(status).toBe(0);
    expect(stderr).toContain("is not the text that moved was captured from");
  });

  it.each([
    ["no text file", ["pier"], "name one source and one text file"],
    ["an unknown option", ["pier", file, "--sectoin", "body"], "--sectoin"],
    ["an unknown section", ["pier", file, "--section", "title"], "--section is one of headline, standfirst"],
    ["an unknown paragraphing", ["pier", file, "--paragraphing", "page"], "--paragraphing is one of line, blank_line"],
    ["a match that is no number", ["pier", file, "--match", "0"], '--match is a number from 1 on, not "0"'],
    ["a misspelt source", ["peir", file], 'did you mean "pier"?'],
    ["a source without paragraphing", ["new-one", file], "add --paragraphing"],
    ["a source that is not JSON", ["broken", file], "run `npm run validate` first"],
    ["a text that is not there", ["pier", join(folder, "none.txt")], "there is no file"],
    ["a text that is not UTF-8", ["pier", join(folder, "latin.txt")], "is not a UTF-8 text"],
  ])("says in words what is wrong with %s, and prints nothing else", (_, args, message) => {
    const { status, stdout, stderr } = locate("old pier", ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
