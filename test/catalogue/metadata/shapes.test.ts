import { readdirSync, readFileSync } from "node:fs";
import vocabularyOfShacl from "@vocabulary/sh";
import { Parser, Store } from "n3";
import { describe, expect, it } from "vitest";
import { Terms } from "./terms.ts";

const SHACL = "http://www.w3.org/ns/shacl#";
const FOLDER = new URL(".", import.meta.url);

function findMisspelt(shapes: string): readonly string[] {
  const graph = new Store(new Parser().parse(shapes));
  return new Terms([vocabularyOfShacl]).findUndefined(graph).filter((term) => term.startsWith(SHACL));
}

/** A constraint that SHACL does not know is passed over by a validator, as if all were well. */
describe("The shapes", () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".ttl"));

  it.each(files)("of %s use only words of SHACL", (file) => {
    expect(findMisspelt(readFileSync(new URL(file, FOLDER), "utf8"))).toEqual([]);
  });

  it("with a misspelt word are found", () => {
    const shapes = readFileSync(new URL("dcat.ttl", FOLDER), "utf8").replace("sh:minCount", "sh:minCuont");
    expect(findMisspelt(shapes)).toEqual([`${SHACL}minCuont`]);
  });
});
