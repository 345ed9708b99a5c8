import type { Dataset } from "../../lambdas/claims/dataset.ts";
import type { Attestation, Source } from "../../lambdas/claims/records.generated.ts";
import { madeUpAttestation, madeUpClaim, madeUpEntity } from "./made-up.ts";

/**
 * The made-up dataset after some work on it: of the claims one was corrected, one added, one merged and one retired; of the
 * attestations two were moved with them, one added and one retired; an entity got another name.
 */
export function changeMadeUp(dataset: Dataset): Dataset {
  return {
    ...dataset,
    claims: replace(dataset.claims, {
      "c-000003": { ...get(dataset.claims, "c-000003"), date: "2021-03/..", note: "Crane X | the *old* one" },
      "c-000004": { ...get(dataset.claims, "c-000004"), status: "merged", replaced_by: "c-000010" },
      "c-000005": { ...get(dataset.claims, "c-000005"), status: "retired", reason: "It was <read> into the text" },
      "c-000010": madeUpClaim({ text: "Tidewater had no crane _at all_ & no quay" }),
    }),
    sources: replace(
      dataset.sources,
      Object.fromEntries([...dataset.sources].map(([id, source]) => [id, changeSource(id, source)])),
    ),
    entities: replace(dataset.entities, { "crane-x": madeUpEntity({ type: "weapon_system", name: "Crane X" }) }),
  };
}

function changeSource(id: string, source: Source): Source {
  const attestations = source.attestations.map((attestation): Attestation => {
    if (attestation.claim === "c-000004") return { ...attestation, claim: "c-000010" };
    if (attestation.claim === "c-000005") return { ...attestation, status: "retired", reason: "its claim is retired" };
    return attestation;
  });
  const added = id === "wire-2021-04" ? [madeUpAttestation({ n: 5, claim: "c-000007" })] : [];
  return { ...source, attestations: [...attestations, ...added] };
}

function replace<Item>(
  records: ReadonlyMap<string, Item>,
  changed: Readonly<Record<string, Item>>,
): ReadonlyMap<string, Item> {
  return new Map([...records, ...Object.entries(changed)]);
}

function get<Item>(records: ReadonlyMap<string, Item>, id: string): Item {
  const found = records.get(id);
  if (found === undefined) throw new Error(`the made-up dataset has no ${id}`);
  return found;
}
