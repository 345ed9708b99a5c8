import type { VNode } from "preact";
import { type Html, html } from "../html.ts";
import type { ClaimSummary, Named, SourceSummary } from "../records/record.ts";
import { type RecordKind, toRecordPath } from "../routes.ts";

/** A link to an entity by its name. */
export function toEntityLink({ entity_id, name }: Named): VNode {
  return toLink("entities", entity_id, name);
}

/** A link to a claim by its text, or to one of its passages. */
export function toClaimLink(
  { claim_id, text }: Pick<ClaimSummary, "claim_id" | "text">,
  attestation: string | null = null,
): VNode {
  return toLink("claims", claim_id, text, attestation);
}

/** A link to a source by the words given, or by its title, or to one of its passages. */
export function toSourceLink(
  { source_id, title }: SourceSummary,
  words: Html = title,
  attestation: string | null = null,
): VNode {
  return toLink("sources", source_id, words, attestation);
}

/** No link where an older version of the program did not say to what. */
function toLink(kind: RecordKind, id: string | null, words: Html, attestation: string | null = null): VNode {
  if (!id) return html`<span>${words}</span>`;
  const fragment = attestation === null ? "" : `#${toPassageAnchor(attestation)}`;
  return html`<a href=${toRecordPath(kind, id) + fragment}>${words || id}</a>`;
}

/** A link out of the site, without telling where it was followed from; text where the address is not one of the web. */
export function toOutsideLink(url: string, words: Html = url): VNode {
  return url.startsWith("https://")
    ? html`<a href=${url} rel="noreferrer external">${words}</a>`
    : html`<span>${words}</span>`;
}

/** The anchor of a passage on the page of its claim and on that of its source: `#` and its number are no part of one. */
export function toPassageAnchor(attestation: string | null): string {
  return `p-${attestation?.replaceAll("#", "-") ?? "unnamed"}`;
}
