import type { RuleProblem } from "../problems/rule-problem.ts";
import { type AnyRecord, toFile } from "../record.ts";
import { type Library, meantId } from "./rule.ts";

/**
 * Every attestation that was coded is there. It may have been given up since: a coding is the record of its day.
 *
 * For the same reason nothing is asked of the codes themselves beyond that they exist.
 */
export function* codedAttestations(record: AnyRecord, library: Library): Generator<RuleProblem> {
  if (record.kind !== "coding") return;
  for (const [index, { attestation: id }] of record.value.items.entries()) {
    if (isKnownAttestation(id, library)) continue;
    const at = library.place(record.file, `/items/${index}/attestation`);
    const file = toFile("source", splitId(id).source);
    yield { code: "unknown-attestation", at, id, file, nearest: nearestAttestation(id, library) };
  }
}

/** The attestation that a coded item means: the one it names, or the nearest where there is none. */
export function meantAttestation(id: string, library: Library): string {
  return isKnownAttestation(id, library) ? id : (nearestAttestation(id, library) ?? id);
}

/** Whether an attestation is there. What a source that cannot be read has is not known to be missing. */
export function isKnownAttestation(id: string, library: Library): boolean {
  const { source, n } = splitId(id);
  if (!library.has("source", source)) return false;
  return library.source(source)?.attestations.some((attestation) => attestation.n === n) ?? true;
}

/** The same number in the source that was probably meant, or else its last one: numbers have no gaps. */
function nearestAttestation(id: string, library: Library): string | undefined {
  const { source, n } = splitId(id);
  const meant = meantId(library, "source", source);
  const numbers = library.source(meant)?.attestations.map((attestation) => attestation.n) ?? [];
  if (numbers.length === 0) return undefined;
  return `${meant}#${numbers.includes(n) ? n : Math.max(...numbers)}`;
}

function splitId(id: string): { readonly source: string; readonly n: number } {
  const [source = "", n] = id.split("#");
  return { source, n: Number(n) };
}
