import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSchema } from "../../lambdas/local/generate/read-schema.ts";
import { PREDICATE_TYPE } from "../../lambdas/release/record.ts";
import { release as generated } from "../../lambdas/release/validators.generated.ts";
import { toPublication, toRelease } from "../support/made-up-log.ts";

const compiled = new Ajv2020({ strict: true, strictRequired: false, ownProperties: true }).compile(
  readSchema("schemas/snapshot/release.schema.json"),
);

const { snapshot, manifest_sha256: sha256 } = toPublication(2);
const statement = {
  _type: "https://in-toto.io/Statement/v1",
  subject: [{ name: `${snapshot}manifest.json`, digest: { sha256 } }],
  predicateType: PREDICATE_TYPE,
  predicate: toRelease(2, {
    reason: "a reason",
    override: { refusals: ["shrinks"], reason: "a source was false" },
    yanked: [{ version: "1.0.0", sequence: 1, reason: "bad" }],
  }),
};

/** Every place in a value: the path to it. */
function* pathsOf(value: unknown, path: readonly string[] = []): Iterable<readonly string[]> {
  yield path;
  if (typeof value === "object" && value !== null)
    for (const [name, item] of Object.entries(value)) yield* pathsOf(item, [...path, name]);
}

const PATHS = [...pathsOf(statement)];
const OPTIONAL = ["predicate,reason", "predicate,override"];

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The statement with something else in one place; `undefined` takes the member away. */
function spoil([name, ...path]: readonly string[], value: unknown, of: unknown = statement): unknown {
  if (name === undefined) return value;
  const copy: { [key: string]: unknown } | unknown[] = structuredClone(of) as never;
  Object.assign(copy, { [name]: spoil(path, value, (of as { [key: string]: unknown })[name]) });
  return Array.isArray(copy) ? copy : Object.fromEntries(Object.entries(copy).filter(([, item]) => item !== undefined));
}

describe("the generated validator of a release", () => {
  it("takes what the schema takes", () => {
    expect([compiled(statement), generated(statement)]).toEqual([true, true]);
    const first = spoil(["predicate"], { ...toRelease(1), current: null });
    expect([compiled(first), generated(first)]).toEqual([true, true]);
  });

  it("misses no member that the schema demands", () => {
    for (const path of PATHS.filter((path) => /[a-z]/.test(path.at(-1) ?? "")))
      expect([`${path}`, generated(spoil(path, undefined))]).toEqual([`${path}`, OPTIONAL.includes(`${path}`)]);
  });

  it("takes no member that the schema does not know", () => {
    const objects = PATHS.filter((path) => isObject(path.reduce<unknown>((at, name) => Object(at)[name], statement)));
    expect(objects).toHaveLength(10);
    for (const path of objects) expect([`${path}`, generated(spoil([...path, "x"], 1))]).toEqual([`${path}`, false]);
  });

  it("agrees with the schema on statements that are spoilt in one place", () => {
    const text = fc.constantFrom("1.0.0", "1.0", "01.0.0", "0".repeat(64), "g".repeat(64), "snapshots/1.0.0-0/", "");
    const value = fc.oneof(fc.jsonValue(), text, fc.integer(), fc.double(), fc.constant(undefined));
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), value, (path, value) => {
        const spoilt = spoil(path, value);
        expect(generated(spoilt)).toBe(compiled(spoilt));
      }),
      { numRuns: 2000 },
    );
  });
});
