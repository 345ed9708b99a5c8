import { once } from "node:events";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { LIMITS, type Limits } from "../../lambdas/claims/archive/limits.ts";
import { readDataset, UnreadableInput } from "../../lambdas/local/read-dataset.ts";
import { craftZip } from "../support/zip.ts";

const root = mkdtempSync(join(tmpdir(), "read-dataset-"));
afterAll(() => rmSync(root, { recursive: true }));

let place = root;
beforeEach(() => {
  place = mkdtempSync(join(root, "case-"));
});

type Contents = Readonly<Record<string, string>>;

const FIT: Contents = {
  "sources/daily-2019.json": '{"title":"\u00e9t\u00e9"}\n',
  "dataset.json": '{"title":"a"}\n',
  "claims/c-7f3k9q.json": `{"text":"${"b".repeat(5000)}"}\n`,
  "claims/c-000000.json": "",
  "codings/first.json": "{}\n",
  "codings/second.json": "{}\n",
  "README.md": "how to add a claim\n",
};

function writeFolder(contents: Contents): string {
  const folder = join(place, "input");
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function writeCrafted(contents: Contents): string {
  const file = join(place, "crafted.zip");
  writeFileSync(file, craftZip(Object.entries(contents).map(([name, content]) => ({ name, content }))));
  return file;
}

/** As a tool writes it: yazl streams, so that sizes follow the data. */
async function writeWithTool(contents: Contents): Promise<string> {
  const zip = new ZipFile();
  for (const [path, text] of Object.entries(contents)) zip.addBuffer(Buffer.from(text), `dataset/${path}`);
  zip.end();
  const file = join(place, "tool.zip");
  writeFileSync(file, await buffer(zip.outputStream));
  return file;
}

/** Every reader keeps this contract. */
describe.each([
  ["a folder", writeFolder],
  ["a zip", writeCrafted],
  ["a zip of the folder, by a tool", writeWithTool],
])("reading %s", (_, write) => {
  it("gives the same paths and bytes", async () => {
    const { files, problems } = await readDataset(await write(FIT));
    expect(problems).toEqual([]);
    expect(files.paths).toEqual(
      Object.keys(FIT)
        .filter((path) => path !== "README.md")
        .sort(),
    );
    for (const path of files.paths) expect(Buffer.from(files.read(path)).toString()).toBe(FIT[path]);
  });

  it("refuses to read what is not one of its paths", async () => {
    const { files } = await readDataset(await write(FIT));
    expect(() => files.read("README.md")).toThrow('"README.md" is not a file of this dataset');
    expect(() => files.read("claims/../dataset.json")).toThrow(RangeError);
  });

  it("collects the same problems, and still gives the rest", async () => {
    const { files, problems } = await readDataset(
      await write({
        ...FIT,
        "claim/c-1.json": "",
        "claims/a/b.json": "",
        "claims/constructor.json": "",
        ".DS_Store": "",
      }),
    );
    expect(problems.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
      "unexpected-path .DS_Store",
      "unexpected-path claim/",
      "path-too-deep claims/a/",
      "forbidden-id claims/constructor.json",
    ]);
    expect(files.paths).toHaveLength(6);
  });

  it.each<[Partial<Limits>, string[]]>([
    [{ files: 6 }, ["too-many-files ."]],
    [{ fileBytes: 5000 }, ["file-too-large claims/c-7f3k9q.json"]],
    [{ totalBytes: 5000 }, ["dataset-too-large ."]],
  ])("keeps the limits %j", async (limits, expected) => {
    const { problems } = await readDataset(await write(FIT), { ...LIMITS, ...limits });
    expect(problems.map(({ code, at }) => `${code} ${at.file}`)).toEqual(expected);
  });
});

describe("reading a folder", () => {
  it("calls an empty folder an empty dataset", async () => {
    expect((await readDataset(place)).problems).toMatchObject([{ code: "empty-dataset", at: { file: "." } }]);
  });

  it("follows no symbolic link to a file or a folder", async () => {
    const folder = writeFolder({ ...FIT, "../elsewhere/a.json": "{}" });
    symlinkSync(join(place, "elsewhere"), join(folder, "entities"));
    symlinkSync(join(place, "elsewhere", "a.json"), join(folder, "sources", "a.json"));
    const { files, problems } = await readDataset(folder);
    expect(problems).toMatchObject([
      { code: "not-a-regular-file", at: { file: "entities" }, kind: "symbolic-link" },
      { code: "not-a-regular-file", at: { file: "sources/a.json" }, kind: "symbolic-link" },
    ]);
    expect(files.paths).toHaveLength(6);
  });

  it("refuses what is neither file, folder nor link", async () => {
    const folder = writeFolder(FIT);
    const server = createServer().listen(join(folder, "sources", "a.json"));
    await once(server, "listening");
    expect((await readDataset(folder)).problems).toMatchObject([{ code: "not-a-regular-file", kind: "special" }]);
    server.close();
  });

  it("stops where a file was replaced, outgrew its limit or went away after the listing", async () => {
    const folder = writeFolder(FIT);
    const { files } = await readDataset(folder, { ...LIMITS, fileBytes: 6000 });
    appendFileSync(join(folder, "claims/c-7f3k9q.json"), "c".repeat(1000));
    rmSync(join(folder, "dataset.json"));
    rmSync(join(folder, "claims/c-000000.json"));
    symlinkSync(join(folder, "README.md"), join(folder, "claims/c-000000.json"));
    for (const path of ["claims/c-7f3k9q.json", "dataset.json", "claims/c-000000.json"]) {
      expect(() => files.read(path)).toThrow(UnreadableInput);
      expect(() => files.read(path)).toThrow(`cannot read ${join(folder, path)}: `);
    }
  });
});

describe("reading what is no dataset", () => {
  it("says once that a folder is a part of a dataset, not once for each file in it", async () => {
    const part = "test/fixtures/invalid/placeholder/claim-text/dataset/claims";
    await expect(readDataset(part)).rejects.toThrow("it is a part of a dataset; name test/fixtures/");
  });

  it("says that nothing is there", async () => {
    const path = join(place, "nothing");
    await expect(readDataset(path)).rejects.toThrow(new UnreadableInput(`cannot read ${path}: there is nothing there`));
  });

  it.each([
    ["text", "some text"],
    ["an empty file", ""],
    ["a lone record", '{"title":"a"}\n'],
  ])("says that %s is neither a folder nor a zip", async (_, text) => {
    const file = join(place, "input");
    writeFileSync(file, text);
    await expect(readDataset(file)).rejects.toThrow(UnreadableInput);
    await expect(readDataset(file)).rejects.toThrow("neither a folder nor a zip");
    await expect(readDataset("/dev/null")).rejects.toThrow("neither a folder nor a zip");
  });

  it("says so of a socket too", async () => {
    const path = join(place, "socket");
    const server = createServer().listen(path);
    await once(server, "listening");
    await expect(readDataset(path)).rejects.toThrow("neither a folder nor a zip");
    server.close();
  });

  it("does not load a zip that is too large", async () => {
    const file = writeCrafted(FIT);
    truncateSync(file, 3 * 2 ** 30);
    const { files, problems } = await readDataset(file);
    expect(files.paths).toEqual([]);
    expect(problems).toMatchObject([{ code: "archive-too-large", found: 3 * 2 ** 30 }]);
  });
});
