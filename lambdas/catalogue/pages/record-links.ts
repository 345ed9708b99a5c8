import type { VNode } from "preact";
import { type Html, html } from "../html.ts";
import type { ClaimSummary, Named, SourceSummary } from "../records/record.ts";
import { toRecordPath } from "../routes.ts";

/** A link to an entity by its name. */
export function toEntityLink({ entity_id, name }: Named): VNode {
  return html`<a href=${toRecordPath("entities", entity_id)}>${name}</a>`;
}

/** A link to a claim by its text, or to one of its passages. */
export function toClaimLink({ claim_id, text }: Pick<ClaimSummary, "claim_id" | "text">, attestation?: string): VNode {
  const fragment = attestation === undefined ? "" : `#${toPassageAnchor(attestation)}`;
  return html`<a href=${toRecordPath("claims", claim_id) + fragment}>${text ?? claim_id}</a>`;
}

/** A link to a source by the words given, or by its title, or to one of its passages. */
export function toSourceLink({ source_id, title }: SourceSummary, words?: Html, attestation?: string): VNode {
  const fragment = attestation === undefined ? "" : `#${toPassageAnchor(attestation)}`;
  return html`<a href=${toRecordPath("sources", source_id) + fragment}>${words ?? title ?? source_id}</a>`;
}

/** A link out of the site, without telling where it was followed from; text where the address is not one of the web. */
export function toOutsideLink(url: string, words: Html = url): VNode {
  return url.startsWith("https://")
    ? html`<a href=${url} rel="noreferrer external">${words}</a>`
    : html`<span>${words}</span>`;
}

/** The anchor of a passage on the page of its claim and on that of its source: `#` and its number are no part of one. */
export function toPassageAnchor(attestation: string): string {
  return `p-${attestation.replaceAll("#", "-")}`;
}
