import type { Attestation, Entity, Speaker } from "../../claims/records.generated.ts";

/** Who an attestation goes back to: a named entity or a label, never both. */
export interface Origin {
  readonly kind: Speaker["kind"];
  readonly agent: string | undefined;
  readonly label: string | undefined;
}

/**
 * Finds the innermost speaker of a chain of attribution: the publisher itself where the chain is empty.
 */
export function toOrigin(
  attestation: Pick<Attestation, "via">,
  publisher: string,
  publisherKind: Speaker["kind"],
): Origin {
  const innermost = attestation.via.at(-1);
  if (innermost === undefined) return { kind: publisherKind, agent: publisher, label: undefined };
  return { kind: innermost.kind, agent: innermost.agent, label: innermost.label };
}

/** Counts the speakers between the reader and the proposition, the publisher included. */
export function toChainLength(attestation: Pick<Attestation, "via">): number {
  return attestation.via.length + 1;
}

/** What kind of speaker a publisher is. Anything that is neither a person nor an outlet speaks as an institution. */
export function toPublisherKind(publisher: Pick<Entity, "type"> | undefined): "person" | "media" | "institution" {
  if (publisher?.type === "person" || publisher?.type === "media") return publisher.type;
  return "institution";
}
