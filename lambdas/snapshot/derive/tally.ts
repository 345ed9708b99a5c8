import type { Attestation, Source } from "../../claims/records.generated.ts";
import type { ClaimsRow } from "../tables.generated.ts";
import { isConflict, narrow, type SharedDays } from "./shared-days.ts";
import { type Backing, toBacking, toSupport } from "./support.ts";

/** What the attestations of one claim add up to. */
export type Tally = Pick<
  ClaimsRow,
  "n_attestations" | "n_sources" | "n_lineages" | "support" | "denied" | "date_conflict"
>;

/** The running sums of one claim; kept small, since there is one for each claim of the dataset. */
interface Sums {
  attestations: number;
  readonly sources: Set<string>;
  readonly lineages: Set<string>;
  readonly backings: Set<Backing>;
  denied: boolean;
  days: SharedDays | undefined;
}

/** Adds up the attestations of every claim, in one pass over the sources. A claim without any is not in the result. */
export function toTallies(sources: Iterable<readonly [id: string, source: Source]>): ReadonlyMap<string, Tally> {
  const sums = new Map<string, Sums>();
  for (const [id, source] of sources)
    for (const attestation of source.attestations) {
      const sum = sums.get(attestation.claim) ?? noSums();
      sums.set(attestation.claim, sum);
      add(sum, attestation, id, source);
    }
  return new Map([...sums].map(([claim, sum]) => [claim, toTally(sum)]));
}

/** The tally of a claim that nobody attests. */
export const noTally: Tally = toTally(noSums());

function noSums(): Sums {
  return {
    attestations: 0,
    sources: new Set(),
    lineages: new Set(),
    backings: new Set(),
    denied: false,
    days: undefined,
  };
}

function add(sum: Sums, attestation: Attestation, id: string, source: Source): void {
  sum.attestations += 1;
  sum.sources.add(id);
  sum.lineages.add(source.lineage);
  const backing = toBacking(attestation, source.publisher);
  if (backing !== undefined) sum.backings.add(backing);
  sum.denied ||= attestation.stance === "denies" && attestation.at.section !== "headline";
  if (attestation.date_reported !== undefined) sum.days = narrow(sum.days, attestation.date_reported);
}

function toTally(sum: Sums): Tally {
  return {
    n_attestations: sum.attestations,
    n_sources: sum.sources.size,
    n_lineages: sum.lineages.size,
    support: toSupport(sum.backings),
    denied: sum.denied,
    date_conflict: isConflict(sum.days),
  };
}
