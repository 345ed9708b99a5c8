import { type Place, wholeFile } from "../problems/place.ts";
import type { RuleProblem } from "../problems/rule-problem.ts";
import { type AnyRecord, hasId, type IdKind, toFile } from "../record.ts";
import { type DatasetRule, isInUse, type Library } from "./rule.ts";

/** One id of an earlier release, as its `ids` table has it. */
export interface ReleasedId {
  readonly id: string;
  readonly kind: IdKind | "attestation";
  readonly status: "active" | "merged" | "retired";
}

/** What was released once stays: no id disappears, and none that was given up comes back into use. */
export function idPermanence(released: readonly ReleasedId[]): DatasetRule {
  return function* (records, library) {
    if (released.length === 0) return;
    const now = fates(records, library);
    const owners = new Map(released.flatMap((known) => (known.kind === "source" ? [[known.id, known]] : [])));
    for (const known of released) {
      const problem = judge(known, now, library);
      // With a source all its attestations are lost, or come back: one mistake, one message.
      const owner = known.kind === "attestation" ? owners.get(ownerOf(known.id)) : undefined;
      if (problem && !(owner && judge(owner, now, library))) yield problem;
    }
  };
}

function judge(
  { id, kind, status }: ReleasedId,
  now: ReadonlyMap<string, Fate>,
  library: Library,
): RuleProblem | undefined {
  const of = kind === "attestation" ? "source" : kind;
  const found = now.get(toKey(kind, id));
  if (found)
    return found.isActive && status !== "active" ? { code: "revived-id", at: found.place(), id, status } : undefined;
  // Where the file is there and broken, its own problem is enough.
  const isUnreadable = library.has(of, ownerOf(id)) && library[of](ownerOf(id)) === undefined;
  return isUnreadable ? undefined : { code: "lost-id", at: wholeFile(toFile(of, ownerOf(id))), id };
}

/** The id of the record of an id: for an attestation, that of its source. */
function ownerOf(id: string): string {
  return id.split("#", 1)[0] ?? id;
}

/** The same id in a record of another kind is another thing: a citation would lead to it and mean something else. */
function toKey(kind: ReleasedId["kind"], id: string): string {
  return `${kind} ${id}`;
}

interface Fate {
  readonly isActive: boolean;
  readonly place: () => Place;
}

/** What has become of each id. An attestation is given up with its source, as the `ids` table has it. */
function fates(records: readonly AnyRecord[], library: Library): ReadonlyMap<string, Fate> {
  const found = new Map<string, Fate>();
  for (const { kind, id, file, value } of records.filter(hasId)) {
    const isActive = isInUse(value);
    found.set(toKey(kind, id), { isActive, place: () => library.place(file, "") });
    if (kind !== "source") continue;
    for (const [index, attestation] of value.attestations.entries())
      found.set(toKey("attestation", `${id}#${attestation.n}`), {
        isActive: isActive && isInUse(attestation),
        place: () => library.place(file, `/attestations/${index}`),
      });
  }
  return found;
}
