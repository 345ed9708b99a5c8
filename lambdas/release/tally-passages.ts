import { hash } from "node:crypto";
import { isObject } from "../claims/json/parse-members.ts";
import { toNestedColumns } from "../snapshot/nested-columns.ts";
import { ParityError } from "./prove-parity.ts";
import { findTable, listOf, type Names, type Parsed, toUnnest, toValues } from "./unnest.ts";

/** What the lines of `claims.jsonl` say of passages, against what the tables say of them. */
export interface PassageTally {
  /** Takes an attestation of a claim. Throws a `ParityError` where it is not well formed, or not true of its source. */
  add(attestation: Parsed, claim: unknown, where: string): void;
  /** Throws a `ParityError` that names a source where the rows are not those of the attestations that were taken. */
  compare(attestations: Iterable<Parsed>, attributions: Iterable<Parsed>): void;
}

/**
 * Compares all attestations with their chains, whatever their order.
 *
 * The lines have them by claim and the tables by source, so that comparing one after another would need all of them in
 * memory. Instead their digests are added up for each source, and the rows of the tables subtracted: one that is missing,
 * is there twice, belongs to another claim or differs in a value leaves something.
 */
export function tallyPassages(names: Names, sources: Iterable<Parsed>): PassageTally {
  const facts = new Map(Iterator.from(sources).map((row) => [row.source_id, toFacts(row)]));
  const toAttestation = toUnnest("attestations", names, ["source", "chain"]);
  const toSource = toUnnest("sources", names, []);
  const toSpeaker = toUnnest("attributions", names, []);
  const sums = new Map<unknown, bigint>();
  const count = (source: unknown, digest: bigint) => sums.set(source, (sums.get(source) ?? 0n) + digest);
  return {
    add(attestation, claim, where) {
      const { source, attestation_id, n } = attestation;
      if (!isObject(source)) throw new ParityError(`${where}: an attestation has no source`);
      const { source_id } = source;
      if (JSON.stringify(toSource(source, {}, where)) !== facts.get(source_id))
        throw new ParityError(`${where}: what ${attestation_id} says of its source is not what sources says`);
      const key = { attestation_id, source_id, n };
      const chain = listOf(attestation, "chain", where).map((speaker) => toSpeaker(speaker, key, where));
      count(source_id, toDigest([toAttestation(attestation, { claim_id: claim, source_id }, where), ...chain]));
    },
    compare(attestations, attributions) {
      for (const { source, values } of toPassages(attestations, attributions)) count(source, -toDigest(values));
      for (const [source, sum] of sums)
        if (sum !== 0n)
          throw new ParityError(`claims.jsonl, ${source}: its passages are not those of attestations and attributions`);
    },
  };
}

/** Each attestation with its chain: both tables are in the order of sources and numbers. */
function* toPassages(attestations: Iterable<Parsed>, attributions: Iterable<Parsed>) {
  const [attestationTable, attributionTable] = [findTable("attestations"), findTable("attributions")];
  const speakers = Iterator.from(attributions);
  let speaker: Parsed | undefined = speakers.next().value;
  for (const row of attestations) {
    const values = [toValues(attestationTable, row)];
    for (; speaker && speaker.attestation_id === row.attestation_id; speaker = speakers.next().value)
      values.push(toValues(attributionTable, speaker));
    yield { source: row.source_id, values };
  }
  if (speaker)
    throw new ParityError(`attributions: ${speaker.attestation_id} is not in attestations, or comes too late`);
}

/** The columns that stand in the lines; the others as if they were not there. */
function toFacts(row: Parsed): string {
  const told = new Set(toNestedColumns("sources").map(({ column }) => column));
  return JSON.stringify(findTable("sources").fields.map(({ name }) => (told.has(name) ? row[name] : undefined)));
}

/** 64 bits of SHA-256: enough against chance, which is all that can be at work here. */
function toDigest(values: readonly unknown[]): bigint {
  return hash("sha256", JSON.stringify(values), "buffer").readBigUInt64BE();
}
