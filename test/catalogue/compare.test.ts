import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CatalogueInput } from "../../lambdas/catalogue/catalogue-input.ts";
import { parseChoice, toQuery } from "../../lambdas/catalogue/compare/choose-versions.ts";
import { joinSteps } from "../../lambdas/catalogue/compare/join-steps.ts";
import { learnNames } from "../../lambdas/catalogue/compare/learn-names.ts";
import { listChanges } from "../../lambdas/catalogue/compare/list-changes.ts";
import { parseChanges, parseTables } from "../../lambdas/catalogue/compare/parse-published.ts";
import { toKeyLabel, toSubject, toSubjectPath } from "../../lambdas/catalogue/compare/subject.ts";
import { toComparePage } from "../../lambdas/catalogue/pages/compare.ts";
import type { ChangesRow } from "../../lambdas/snapshot/tables.generated.ts";
import { HOSTILE, readCatalogue } from "../support/catalogue-input.ts";
import {
  addClaim,
  makeReleaseFolder,
  type ReleaseFolder,
  retireClaims,
  rewordClaim,
} from "../support/release-folder.ts";
import { findAll, findFaults, linksOf, readPage, textOf } from "./read-page.ts";

const VERSIONS = ["1.0.0", "1.0.1", "1.1.0", "1.2.0"] as const;
const PAIRS = VERSIONS.flatMap((from) => VERSIONS.filter((to) => to !== from).map((to) => [from, to] as const));

let curator: ReleaseFolder;
let input: CatalogueInput;

/** Releases where a claim is corrected, corrected back while another one comes, and this one goes; the second is withdrawn. */
function makeReleases(): ReleaseFolder {
  const made = makeReleaseFolder();
  const steps = [
    () => {},
    () => rewordClaim(made, HOSTILE),
    () => {
      rewordClaim(made, "Mira Holm heads the Port Office");
      addClaim(made, "c-00000a");
    },
    () => {
      retireClaims(made, ["c-00000a"]);
      rewordClaim(made, "Mira Holm leads the Port Office");
    },
  ];
  for (const step of steps) {
    step();
    made.commit();
    made.run("snapshot");
  }
  made.run("yank", "1.0.1", "--reason", "misread");
  return made;
}

beforeAll(() => {
  curator = makeReleases();
}, 120_000);
beforeAll(async () => {
  input = (await readCatalogue()).input;
});
afterAll(() => curator.dispose());

/** A published file, as a browser gets it. */
function readFile(version: string, file: string): unknown {
  const [name = "none"] = curator.list("out/snapshots").filter((found) => found.startsWith(`${version}-`));
  return JSON.parse(readFileSync(join(curator.folder, "out/snapshots", name, file), "utf8"));
}

const read = () => readPage(input, toComparePage);

describe("the comparison in the browser", () => {
  it.each(PAIRS)("gives from %s to %s the rows that npm run diff prints", (from, to) => {
    const choice = parseChoice(toQuery(from, to), VERSIONS);
    if (choice.is !== "pair") throw new Error("both versions are there");
    const toTables = (version: string) => parseTables(readFile(version, "datapackage.json"), version);
    const joined = joinSteps({
      steps: choice.steps.map((version) => parseChanges(readFile(version, "changes.json"), version)),
      older: toTables(choice.older),
      newer: toTables(choice.newer),
      isBackwards: choice.isBackwards,
    });
    expect(joined).toEqual(JSON.parse(curator.run("diff", from, to, "--format", "json").stdout));
  });
});

describe("the page that compares", () => {
  it("offers all versions on both sides, the newest first, and which are withdrawn", () => {
    for (const select of findAll(read().document, "select")) {
      const options = findAll(select, "option");
      expect(options.map((option) => option.getAttribute("value"))).toEqual(["1.1.1", "1.1.0", "1.0.1", "1.0.0"]);
      expect(options.map(textOf).slice(1, 3)).toEqual(["1.1.0 of 2025-03-01", "1.0.1 of 2025-02-03, withdrawn"]);
    }
  });

  it("proposes the newest version and the one before it", () => {
    const chosen = findAll(read().document, "option").filter((option) => option.hasAttribute("selected"));
    expect(chosen.map((option) => option.getAttribute("value"))).toEqual(["1.1.0", "1.1.1"]);
  });

  it("leads without its program to the changes of each release against the one before, and to the command", () => {
    const { text, document } = read();
    const [steps] = findAll(document, "ul", "records");
    expect(findAll(steps, "a").map(textOf)).toEqual(["1.1.0 → 1.1.1", "1.0.1 → 1.1.0", "1.0.0 → 1.0.1"]);
    expect(linksOf(steps)).toEqual(["1.1.1", "1.1.0", "1.0.1"].map((version) => `/releases/${version}#changes`));
    expect(text).toContain("npm run diff -- 1.0.0 1.1.1");
  });

  it("asks for a plain address by a plain form", () => {
    const [form] = findAll(read().document, "form");
    expect([form?.getAttribute("action"), form?.getAttribute("method")]).toEqual(["/compare", "get"]);
  });

  it("says of one release that there is none before it", () => {
    const [first] = input.releases;
    if (first === undefined) throw new Error("there is a release");
    expect(readPage({ ...input, releases: [first], shown: first }, toComparePage).text).toContain(
      "There is one version",
    );
  });

  it("has markup in which a validator finds no fault", async () => {
    expect(await findFaults(read())).toEqual([]);
  });
});

const row = (table: string, key: string, field = "note"): ChangesRow => ({
  table,
  key,
  op: "changed",
  field,
  before: null,
  after: "x",
});

describe("listed changes", () => {
  it("tell first of claims and last of the table that repeats the others, and count what they do not list", () => {
    const rows = ["evidence", "mentions", "claims", "ids"].flatMap((table) => [row(table, "a"), row(table, "b")]);
    const { tables, listed, total } = listChanges(rows, undefined, 5);
    expect(tables.map(({ name, records }) => [name, records.length])).toEqual([
      ["claims", 2],
      ["mentions", 2],
      ["ids", 1],
    ]);
    expect([listed, total]).toEqual([5, 8]);
    expect(tables[2]?.counts).toEqual({ added: 0, removed: 0, changed: 2 });
  });

  it("are those of one table where one is chosen", () => {
    const { tables, total } = listChanges([row("claims", "a"), row("ids", "b")], "ids");
    expect([tables.map(({ name }) => name), total]).toEqual([["ids"], 1]);
  });
});

describe("a record that changed", () => {
  it("is called what it is called now, and what it was called where it is there no more", () => {
    const renamed = { ...row("entities", "crane-x", "name"), before: "Crane X", after: "Crane Ten" };
    const lost: ChangesRow = { ...row("sources", "wire-2021", "title"), op: "removed", before: "Tides", after: null };
    const nameOf = learnNames([renamed, lost, row("claims", "c-000001")]);
    expect(nameOf({ kind: "entities", id: "crane-x" })).toBe("Crane Ten");
    expect(nameOf({ kind: "sources", id: "wire-2021" })).toBe("Tides");
    expect(nameOf({ kind: "claims", id: "c-000001" })).toBeUndefined();
  });
});

describe("the record that a row belongs to", () => {
  it.each([
    ["claims", "c-000001", "/claims/c-000001@1.1.0", "c-000001"],
    ["claim_entities", '["c-000001","crane-x","object"]', "/claims/c-000001@1.1.0", "c-000001 · crane-x · object"],
    ["attestations", '["wire-2021",4]', "/sources/wire-2021", "wire-2021#4"],
    ["attributions", '["wire-2021",4,0]', "/sources/wire-2021", "wire-2021 · 4 · 0"],
    ["mentions", '["wire-2021","crane-x","X"]', "/sources/wire-2021", "wire-2021 · crane-x · X"],
    ["entities", "crane-x", "/entities/crane-x", "crane-x"],
    ["ids", '["claim","c-000001"]', "/claims/c-000001@1.1.0", "claim · c-000001"],
    ["ids", '["attestation","wire-2021#4"]', "/sources/wire-2021", "attestation · wire-2021#4"],
    ["ids", '["entity","crane-x"]', "/entities/crane-x", "entity · crane-x"],
    ["vocabulary", '["stance","affirms"]', undefined, "stance · affirms"],
    ["entities", "../../evil", undefined, "../../evil"],
    ["claims", "//evil.example/", undefined, "//evil.example/"],
    ["claims", '["a"]', undefined, '["a"]'],
  ])("of %s with the key %s is at %s", (table, key, path, label) => {
    const subject = toSubject({ table, key });
    expect(subject && toSubjectPath(subject, "1.1.0")).toBe(path);
    expect(toKeyLabel({ table, key })).toBe(label);
  });
});
