import { join } from "node:path";
import { isObject } from "../claims/json/parse-members.ts";
import type { NestedTable } from "../snapshot/nested-columns.ts";
import { ParityError } from "./prove-parity.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { readJsonRows } from "./read-json-rows.ts";
import { tallyPassages } from "./tally-passages.ts";
import { findTable, listOf, type Names, type Parsed, toUnnest, toValues } from "./unnest.ts";

/**
 * Proves that the written `claims.jsonl` says what the written tables of a folder say: each row of claims, their entities
 * and relations, attestations and attributions once and with every value, and of sources and entities what belongs to
 * them. All is read back. Returns how many lines there are.
 *
 * Throws a `ParityError` that says where they differ.
 */
export function proveClaims(folder: string): number {
  const read = (table: NestedTable | "entities") => readJsonRows(join(folder, `${table}.json`));
  const names: Names = new Map(Iterator.from(read("entities")).map((row) => [String(row.entity_id), row.name]));
  const follow = (table: NestedTable, children: readonly string[] = []) =>
    followTable(table, read(table), names, children);
  const claims = follow("claims", ["entities", "relations", "attestations"]);
  const lists = { entities: follow("claim_entities"), relations: follow("claim_relations") };
  const passages = tallyPassages(names, read("sources"));
  let lines = 0;
  try {
    for (const line of readJsonLines(join(folder, "claims.jsonl"))) {
      const where = `claims.jsonl, line ${++lines}`;
      if (!isObject(line)) throw new ParityError(`${where}: it is no object`);
      claims.take(line, {}, where);
      for (const [key, { take }] of Object.entries(lists))
        for (const one of listOf(line, key, where)) take(one, { claim_id: line.claim_id }, `${where}, ${key}`);
      for (const one of listOf(line, "attestations", where)) passages.add(one, line.claim_id, `${where}, attestations`);
    }
    for (const { end } of [claims, lists.entities, lists.relations]) end();
  } finally {
    for (const { close } of [claims, lists.entities, lists.relations]) close();
  }
  passages.compare(read("attestations"), read("attributions"));
  return lines;
}

/** Compares objects of the lines with the rows of their table, which have the same order. */
function followTable(name: NestedTable, table: Iterable<Parsed>, names: Names, children: readonly string[]) {
  const schema = findTable(name);
  const unnest = toUnnest(name, names, children);
  const rows = Iterator.from(table);
  return {
    take(object: Parsed, given: Parsed, where: string) {
      const values = unnest(object, given, where);
      const { value: row } = rows.next();
      const expected = row && toValues(schema, row);
      if (!expected?.every((value, index) => value === values[index]))
        throw new ParityError(`${where}: it is not the next row of ${name}, ${JSON.stringify(expected)}`);
    },
    end() {
      const { value: row } = rows.next();
      if (row) throw new ParityError(`claims.jsonl does not have the row ${JSON.stringify(row)} of ${name}`);
    },
    close: () => rows.return?.(),
  };
}
