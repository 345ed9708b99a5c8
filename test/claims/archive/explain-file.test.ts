import { expect, it } from "vitest";
import { explainFile, type FileProblem } from "../../../lambdas/claims/problems/file-problem.ts";
import { wholeFile } from "../../../lambdas/claims/problems/place.ts";

const at = wholeFile("claims/A.json");
const form = "claims/x.json";

it.each<[FileProblem, string, string]>([
  [
    { code: "unexpected-path", at, litter: false, form, nearest: "claims/a.json" },
    '"claims/A.json" is not the name of a part of a dataset',
    'did you mean "claims/a.json"? rename it, or take it out',
  ],
  [
    { code: "unexpected-path", at, litter: false, form },
    '"claims/A.json" is not the name of a part of a dataset',
    "take it out, or name it claims/x.json",
  ],
  [
    { code: "unexpected-path", at, litter: true, form },
    '"claims/A.json" is not the name of a part of a dataset',
    "delete it: the operating system or an editor left it there",
  ],
  [
    { code: "forbidden-id", at, id: "constructor", reserved: "language" },
    '"constructor" cannot be an id: it is a name that JavaScript reserves',
    "choose another id and rename the file",
  ],
  [
    { code: "unsafe-path", at, danger: "dots" },
    'the path "claims/A.json" has an empty, "." or ".." part',
    "rename the file, or take it out",
  ],
  [
    { code: "path-too-deep", at: wholeFile("claims/old/") },
    '"claims/old/" is a folder within a folder of records',
    "move its files one level up and delete it",
  ],
  [
    { code: "duplicate-path", at, times: 2 },
    '"claims/A.json" is in the zip 2 times',
    "make the zip again from the dataset folder with an ordinary zip tool",
  ],
  [
    { code: "colliding-path", at, other: "claims/a.json" },
    '"claims/A.json" is the same file as "claims/a.json" where case or accents do not count',
    "keep one of the two",
  ],
  [
    { code: "not-a-regular-file", at, kind: "symbolic-link" },
    '"claims/A.json" is a symbolic link, not a file',
    "put the file itself in its place",
  ],
  [{ code: "not-a-folder", at: wholeFile("claims") }, '"claims" is a file, not the folder of records', "take it out"],
  [
    { code: "missing-file", at: wholeFile("dataset.json") },
    'there is no "dataset.json"',
    "add it, or name the folder that holds it",
  ],
  [
    { code: "empty-dataset", at: wholeFile(".") },
    "there are no records here",
    "name the folder that holds dataset.json and claims/",
  ],
  [
    { code: "too-many-files", at, found: 250_001, limit: 250_000 },
    "250,001 files and folders are more than the 250,000 allowed",
    "check that this is a dataset and nothing else",
  ],
  [
    { code: "file-too-large", at, found: 4_194_305, limit: 4_194_304 },
    '"claims/A.json" has 4,194,305 bytes; at most 4 MiB are allowed',
    "check that it is a record, and split it if it is",
  ],
  [
    { code: "compression-ratio", at, found: 1029.3, limit: 200 },
    '"claims/A.json" grows 1,030 times when unpacked; at most 200 is allowed',
    "check what it is; records do not compress so well",
  ],
  [
    { code: "overlapping-entries", at },
    '"claims/A.json" shares bytes of the zip with the list of files',
    "make the zip again from the dataset folder with an ordinary zip tool",
  ],
])("words %j", (problem, message, remedy) => {
  expect(explainFile(problem)).toEqual({ message, remedy });
});
