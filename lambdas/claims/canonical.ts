import claim from "../../schemas/dataset/claim.schema.json" with { type: "json" };
import coding from "../../schemas/dataset/coding.schema.json" with { type: "json" };
import common from "../../schemas/dataset/common.schema.json" with { type: "json" };
import dataset from "../../schemas/dataset/dataset.schema.json" with { type: "json" };
import entity from "../../schemas/dataset/entity.schema.json" with { type: "json" };
import source from "../../schemas/dataset/source.schema.json" with { type: "json" };
import vocabulary from "../../schemas/dataset/vocabulary.schema.json" with { type: "json" };
import { compareTexts } from "./compare-texts.ts";
import type { RecordKind } from "./record.ts";

/** The part of a JSON Schema that says how a value is written. */
interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Schema };
  readonly properties?: { readonly [key: string]: Schema };
  readonly items?: Schema;
  readonly "x-sorted-by"?: readonly string[];
}

/** How a value is written: its keys in order, its items sorted by some of theirs. */
interface Shape {
  readonly keys?: ReadonlyMap<string, { readonly rank: number; readonly shape: Shape }>;
  readonly items?: Shape;
  readonly sortedBy?: readonly string[];
}

type Fields = { readonly [key: string]: unknown };

const FILES: { readonly [file: string]: Schema } = {
  "claim.schema.json": claim,
  "coding.schema.json": coding,
  "common.schema.json": common,
  "dataset.schema.json": dataset,
  "entity.schema.json": entity,
  "source.schema.json": source,
  "vocabulary.schema.json": vocabulary,
};

const SHAPES: { readonly [kind in RecordKind]: Shape } = {
  dataset: toShape(dataset, "dataset.schema.json"),
  source: toShape(source, "source.schema.json"),
  claim: toShape(claim, "claim.schema.json"),
  entity: toShape(entity, "entity.schema.json"),
  coding: toShape(coding, "coding.schema.json"),
};

function toShape(schema: Schema, file: string): Shape {
  if (schema.$ref !== undefined) {
    const [path = "", fragment = ""] = schema.$ref.split("#/$defs/");
    const target = FILES[path || file]?.$defs?.[fragment];
    return target ? toShape(target, path || file) : {};
  }
  const { properties, items, "x-sorted-by": sortedBy } = schema;
  return {
    ...(properties && {
      keys: new Map(
        Object.entries(properties).map(([key, child], rank) => [key, { rank, shape: toShape(child, file) }]),
      ),
    }),
    ...(items && { items: toShape(items, file) }),
    ...(sortedBy && { sortedBy }),
  };
}

/**
 * The canonical text of a record: two spaces of indent, keys in the order of the schema (others after them, as they
 * come), arrays in the order that the schema states, a final line feed.
 */
export function toCanonical(kind: RecordKind, value: unknown): string {
  const shape = SHAPES[kind];
  // Nearly every file is in order already: then nothing is copied.
  return `${JSON.stringify(isOrdered(value, shape) ? value : ordered(value, shape), null, 2)}\n`;
}

/** Whether `ordered` would leave a value as it is. */
function isOrdered(value: unknown, { keys, items, sortedBy }: Shape): boolean {
  if (Array.isArray(value)) {
    const compare = bySortKeys(sortedBy ?? []);
    if (items && !value.every((item) => isOrdered(item, items))) return false;
    return value.every((item, index) => index === 0 || compare(value[index - 1], item) <= 0);
  }
  if (!keys || !isFields(value)) return true;
  let last = 0;
  for (const key of Object.keys(value)) {
    const child = keys.get(key);
    const rank = child?.rank ?? keys.size;
    if (rank < last || (child && !isOrdered(value[key], child.shape))) return false;
    last = rank;
  }
  return true;
}

function ordered(value: unknown, { keys, items, sortedBy }: Shape): unknown {
  if (Array.isArray(value)) {
    const list = items ? value.map((item) => ordered(item, items)) : value;
    return sortedBy ? list.toSorted(bySortKeys(sortedBy)) : list;
  }
  if (!keys || !isFields(value)) return value;
  const known = [...keys].filter(([key]) => Object.hasOwn(value, key));
  const unknown = Object.keys(value).filter((key) => !keys.has(key));
  return Object.fromEntries([
    ...known.map(([key, child]) => [key, ordered(value[key], child.shape)]),
    ...unknown.map((key) => [key, value[key]]),
  ]);
}

/** Numbers by size and text by code unit: never by locale. Items of another kind stay where they are. */
function bySortKeys(keys: readonly string[]): (a: unknown, b: unknown) => number {
  return (a, b) => {
    if (!isFields(a) || !isFields(b)) return 0;
    for (const key of keys) {
      const [left, right] = [a[key], b[key]];
      if (typeof left === "number" && typeof right === "number" && left !== right) return left - right;
      if (typeof left === "string" && typeof right === "string" && left !== right) return compareTexts(left, right);
    }
    return 0;
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
