import type { Frame } from "../frame.ts";
import { type Html, html } from "../html.ts";
import type { ClaimRecord } from "../records/record.ts";
import { toCitePart } from "./cite.ts";
import { toClaimFacts } from "./claim-facts.ts";
import { toClaimJsonLd } from "./claim-json-ld.ts";
import { toCodeName, toCount } from "./code-words.ts";
import { toContents } from "./contents.ts";
import { toFacts } from "./facts.ts";
import { toHistoryPart } from "./history.ts";
import { toCheckPart } from "./locator.ts";
import { toPassagePart } from "./passage.ts";
import type { RecordPage } from "./record.ts";
import { toRelationsPart } from "./relations.ts";
import { toVersionNotice } from "./version-notice.ts";

/** The page of a claim: what is claimed, who claims it where and how firmly, and what became of the record. */
export function toClaimPage(frame: Frame, record: ClaimRecord, version?: string): RecordPage {
  const { id, claim, attestations, relations, history } = record;
  const text = claim.text ?? id;
  return {
    title: version === undefined ? text : `${text} (version ${version})`,
    description: describeClaim(record),
    jsonLd: toClaimJsonLd(frame, record),
    content: html`
      ${toVersionNotice(frame, "claims", id, version)}
      <p class="kind">Claim <code>${id}</code></p>
      <h1>${toWholeWords(text)}</h1>
      <p class="lede">A claim, not a finding: the page says who affirms, denies or doubts it, where and how firmly, and never whether it is so.</p>
      ${toFacts(toClaimFacts(record))}
      ${toContents([
        ["passages", toCount(attestations.length, "attestation")],
        ["relations", toCount(relations.length, "related claim")],
        ["history", "History"],
        ["cite", "Cite this claim"],
      ])}
      <h2 id="passages">${toCount(attestations.length, "attestation")}</h2>
      ${attestations.length > 0 && html`<p class="soft">Each is a passage of a source that takes a stance on the claim, with the speakers that it goes through.</p>`}
      ${attestations.map(toPassagePart)}
      ${toCheckPart()}
      <h2 id="relations">Related claims</h2>
      ${toRelationsPart(relations)}
      <h2 id="history">History</h2>
      ${toHistoryPart(frame, history)}
      <h2 id="cite">Cite this claim</h2>
      ${toCitePart(frame, { kind: "claims", id, title: text, version: version ?? frame.version })}
    `,
  };
}

function toDenial(denied: boolean | null): string {
  if (denied === null) return "";
  return denied ? "; denied by at least one attestation" : "; denied by no attestation";
}

/** Keeps a name such as S-400 on one line: after a hyphen a browser may break a word. */
function toWholeWords(text: string): Html {
  return text
    .split(/(\S*-\S*)/)
    .map((part) => (/^\S{1,12}$/.test(part) && part.includes("-") ? html`<span class="whole">${part}</span>` : part));
}

function describeClaim({ id, claim }: ClaimRecord): string {
  const { text, n_sources, n_lineages, support, denied } = claim;
  const sources = `${toCount(n_sources, "source")} of ${toCount(n_lineages, "independent lineage")}`;
  return `Claimed, not established: “${text ?? id}”. ${sources}; support: ${toCodeName("support", support)}${toDenial(denied)}.`;
}
