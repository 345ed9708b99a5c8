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
  sources: number;
  /** The source that was counted last: each is added as a whole. */
  lastSource: string | undefined;
  readonly lineages: Set<string>;
  readonly backings: Backing[];
  denied: boolean;
  days: SharedDays | undefined;
}

/**
 * Adds up the attestations of every claim, in one pass over the sources. The result tells the tally of a claim by its id,
 * also of one that nobody attests.
 */
export function toTallies(sources: Iterable<readonly [id: string, source: Source]>): (claim: string) => Tally {
  const sums = new Map<string, Sums>();
  for (const [id, source] of sources)
    for (const attestation of source.attestations) {
      const sum = sums.get(attestation.claim) ?? noSums();
      sums.set(attestation.claim, sum);
      add(sum, attestation, id, source);
    }
  return (claim) => toTally(sums.get(claim) ?? noSums());
}

function noSums(): Sums {
  return {
    attestations: 0,
    sources: 0,
    lastSource: undefined,
    lineages: new Set(),
    backings: [],
    denied: false,
    days: undefined,
  };
}

function add(sum: Sums, attestation: Attestation, id: string, source: Source): void {
  sum.attestations += 1;
  if (sum.lastSource !== id) sum.sources += 1;
  sum.lastSource = id;
  sum.lineages.add(source.lineage);
  const backing = toBacking(attestation, source.publisher);
  if (backing !== undefined && !sum.backings.includes(backing)) sum.backings.push(backing);
  sum.denied ||= attestation.stance === "denies" && attestation.at.section !== "headline";
  if (attestation.date_reported !== undefined) sum.days = narrow(sum.days, attestation.date_reported);
}

function toTally(sum: Sums): Tally {
  return {
    n_attestations: sum.attestations,
    n_sources: sum.sources,
    n_lineages: sum.lineages.size,
    support: toSupport(sum.backings),
    denied: sum.denied,
    date_conflict: isConflict(sum.days),
  };
}
