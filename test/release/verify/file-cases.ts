import { textFile } from "../../../lambdas/snapshot/planned-file.ts";
import { filesOf } from "./made-up-log.ts";
import { type Store, snapshotOf, type VerifyCase } from "./scene.ts";

/** A file of the second version, of three. */
function fileOf(store: Store, path: string, sequence = 2): string {
  return snapshotOf(store, sequence) + path;
}

function change(path: string, edit: (bytes: Buffer) => string | Uint8Array, sequence = 2): VerifyCase["tamper"] {
  return (store) => store.write(fileOf(store, path, sequence), edit(store.read(fileOf(store, path, sequence))));
}

/** What can happen to the files of a snapshot. `*` stands for the digits in its address. */
export const fileCases: readonly VerifyCase[] = [
  { name: "an untouched store", finds: [] },
  {
    name: "a file with one character changed",
    tamper: change("tides.csv", (bytes) => bytes.toString().replace("1.1.0", "1.1.9")),
    finds: ["snapshots/1.1.0-*/tides.csv wrong-digest"],
  },
  {
    name: "a file that was cut off",
    tamper: change("tides.json", (bytes) => bytes.subarray(0, 9)),
    finds: ["snapshots/1.1.0-*/tides.json wrong-size"],
  },
  {
    name: "a file that was cut off at its start",
    tamper: change("tides.json", () => ""),
    finds: ["snapshots/1.1.0-*/tides.json wrong-size"],
  },
  {
    name: "a file with bytes after its end",
    tamper: change("tides.csv", (bytes) => `${bytes}t-2,9\n`),
    finds: ["snapshots/1.1.0-*/tides.csv wrong-size"],
  },
  {
    name: "a missing file",
    tamper: (store) => store.remove(fileOf(store, "notes.md")),
    finds: ["snapshots/1.1.0-*/notes.md missing-file"],
  },
  {
    name: "two files of a version swapped",
    tamper(store) {
      const [csv, json] = [fileOf(store, "tides.csv"), fileOf(store, "notes.md")];
      const bytes = store.read(csv);
      store.write(csv, store.read(json));
      store.write(json, bytes);
    },
    finds: ["snapshots/1.1.0-*/notes.md wrong-size", "snapshots/1.1.0-*/tides.csv wrong-size"],
  },
  {
    name: "the same file of two versions swapped",
    tamper(store) {
      const [two, three] = [fileOf(store, "tides.csv", 2), fileOf(store, "tides.csv", 3)];
      const bytes = store.read(two);
      store.write(two, store.read(three));
      store.write(three, bytes);
    },
    finds: ["snapshots/1.1.0-*/tides.csv wrong-digest", "snapshots/1.1.1-*/tides.csv wrong-digest"],
  },
  {
    name: "a manifest that lists another digest, to fit a changed file",
    tamper: change("manifest.json", (bytes) => bytes.toString().replace(/"sha256": "./, '"sha256": "0')),
    finds: ["snapshots/1.1.0-*/manifest.json wrong-digest"],
  },
  {
    name: "a manifest with one more space",
    tamper: change("manifest.json", (bytes) => `${bytes} `),
    finds: ["snapshots/1.1.0-*/manifest.json wrong-digest"],
  },
  {
    name: "the manifest of another version",
    tamper: (store) => store.write(fileOf(store, "manifest.json"), store.read(fileOf(store, "manifest.json", 3))),
    finds: ["snapshots/1.1.0-*/manifest.json wrong-digest"],
  },
  {
    name: "a missing manifest",
    tamper: (store) => store.remove(fileOf(store, "manifest.json")),
    finds: ["snapshots/1.1.0-*/manifest.json missing-file"],
  },
  {
    name: "SHA256SUMS changed, to fit a changed file",
    tamper: change("SHA256SUMS", (bytes) => bytes.toString().replace(/^./, (digit) => (digit === "0" ? "1" : "0"))),
    finds: ["snapshots/1.1.0-*/SHA256SUMS wrong-digest"],
  },
  {
    name: "a release whose SHA256SUMS never agreed with its manifest",
    async make(log) {
      await log.publish("1.0.0", [...filesOf("1.0.0"), textFile("SHA256SUMS", "text/plain", `${"0".repeat(64)}  a\n`)]);
    },
    finds: ["snapshots/1.0.0-*/SHA256SUMS other-sums"],
  },
  {
    name: "a release whose manifest is that of another version",
    async make(log) {
      const other = { name: "made-up", version: "1.0.0" };
      await log.publish("2.0.0", [
        ...filesOf("1.0.0"),
        textFile("manifest.json", "application/json", JSON.stringify(other)),
      ]);
    },
    finds: ["snapshots/2.0.0-*/manifest.json not-a-manifest"],
  },
];
