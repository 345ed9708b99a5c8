import type { Codings } from "../../claims/dataset.ts";
import type { CodedAttestation } from "../../claims/records.generated.ts";
import { byColumns } from "../order.ts";
import { CODED_VARIABLES } from "./coded-variables.ts";
import { type Pair, toNominalAlpha } from "./nominal-alpha.ts";

/** How far two coders agree on one variable. */
export interface Agreement {
  readonly variable: string;
  /** How many attestations both coded. */
  readonly coded: number;
  /** To how many of them both gave the same category. */
  readonly agreed: number;
  /** Krippendorff's alpha for nominal data; undefined where only one category occurs. */
  readonly alpha: number | undefined;
  /** Every pair of categories that was confused, the most frequent first. */
  readonly confusions: readonly Confusion[];
}

/** Two categories, the lesser by code unit first, that were given to the same attestation, whoever gave which. */
export type Confusion = {
  readonly one: string;
  readonly other: string;
  readonly count: number;
};

/**
 * The agreement of two codings on each variable. The same figures whichever of the two is called the first.
 *
 * Throws a `RangeError` where an attestation is in one of them only.
 */
export function toAgreements(codings: Codings): readonly Agreement[] {
  const items = pairItems(codings);
  return CODED_VARIABLES.map(({ name, categoryOf }) => {
    const pairs = items.map(([first, second]): Pair => [categoryOf(first), categoryOf(second)]);
    return {
      variable: name,
      coded: pairs.length,
      agreed: pairs.filter(([first, second]) => first === second).length,
      alpha: toNominalAlpha(pairs),
      confusions: toConfusions(pairs),
    };
  });
}

/** The two decisions on each attestation: looked up by its id, since a list may be out of order. */
function pairItems({ first, second }: Codings): readonly (readonly [CodedAttestation, CodedAttestation])[] {
  const others = new Map(second.items.map((item) => [item.attestation, item]));
  const pairs = first.items.map((item) => {
    const other = others.get(item.attestation);
    if (!other) throw new RangeError(`${item.attestation} is in the first coding only`);
    return [item, other] as const;
  });
  if (pairs.length !== second.items.length) throw new RangeError("the second coding has other attestations as well");
  return pairs;
}

function toConfusions(pairs: readonly Pair[]): readonly Confusion[] {
  const found = new Map<string, Confusion>();
  for (const [first, second] of pairs) {
    if (first === second) continue;
    const [one, other] = first < second ? [first, second] : [second, first];
    const key = JSON.stringify([one, other]);
    found.set(key, { one, other, count: (found.get(key)?.count ?? 0) + 1 });
  }
  // A tie is settled by the names, so that the order of the items has no say.
  const byName = [...found.values()].toSorted(byColumns(["one", "other"]));
  return byName.toSorted((a, b) => b.count - a.count);
}
