// Generated from schemas/snapshot/tables by `npm run generate`. Do not edit.

/** Everything about an attestation in one row, for people who open one file. The other tables hold the same, without repetition. */
export type EvidenceRow = {
  readonly attestation_id: string;
  readonly source_id: string;
  readonly n: number;
  readonly claim_id: string;
  readonly claim_text: string;
  readonly claim_type: "event" | "plan" | "purpose" | "statement" | "state" | "assessment";
  readonly claim_date: string | null;
  readonly source_title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly section: "headline" | "standfirst" | "body" | "caption" | "footnote";
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly fold_len: number;
  readonly sha256: string;
  readonly stance: "affirms" | "denies" | "uncommitted" | "no_comment";
  readonly certainty: "CT" | "PR" | "PS" | "U";
  readonly factuality: "CT+" | "PR+" | "PS+" | "U+" | "CT-" | "PR-" | "PS-" | "U-" | "Uu";
  readonly author_commitment: "CT" | "PR" | "PS" | "U";
  readonly hedge: "hearsay" | "epistemic" | "distancing" | "conditional" | "prospective" | null;
  readonly hedge_cue: string | null;
  readonly quotation: "none" | "indirect" | "direct" | "mixed";
  readonly origin: string;
  readonly origin_kind: "person" | "institution" | "media" | "media_unnamed" | "group_unnamed" | "anonymous" | "generic" | "unspecified";
  readonly chain: string;
  readonly chain_length: number;
  readonly date_reported: string | null;
  readonly date_basis: "explicit" | "explicit_partial" | "relative_to_publication" | "relative_to_event" | "curator_inference" | null;
  readonly note: string | null;
};

/** One row per document that was read. No sentence of a document is published. */
export type SourcesRow = {
  readonly source_id: string;
  readonly title: string;
  readonly publisher_id: string;
  readonly originator_id: string | null;
  readonly author: string | null;
  readonly source_type: "news_report" | "agency_report" | "opinion" | "monitoring_digest" | "official_document" | "reference" | "social_media" | "other";
  readonly language: string;
  readonly published: string | null;
  readonly published_earliest: string | null;
  readonly published_latest: string | null;
  readonly published_precision: "day" | "month" | "year" | "interval" | "one_of" | null;
  readonly published_basis: "stated" | "url" | "derived" | "unknown";
  readonly url: string | null;
  readonly archive_url: string | null;
  readonly completeness: "full" | "truncated" | "excerpt";
  readonly lineage: string;
  readonly derived_from: string | null;
  readonly derivation: "republication" | "agency_copy" | "translation" | "summary" | null;
  readonly n_attestations: number;
  readonly normalisation: number;
  readonly paragraphing: "line" | "blank_line";
  readonly paragraphs: number;
  readonly chars: number;
  readonly text_sha256: string;
  readonly note: string | null;
};

/** One row per person, body, group, outlet, weapon system or place that the claims are about or that speaks. */
export type EntitiesRow = {
  readonly entity_id: string;
  readonly entity_type: "person" | "public_body" | "armed_group" | "organization" | "media" | "weapon_system" | "place";
  readonly name: string;
  readonly name_native: string | null;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly part_of_id: string | null;
  readonly note: string | null;
};

/** How a document names an entity: one row per source, entity and spelling. */
export type MentionsRow = {
  readonly source_id: string;
  readonly entity_id: string;
  readonly spelled: string;
  readonly described_as: string | null;
  readonly paragraph: number;
};

/** One row per proposition, with what its attestations add up to. A row says what was claimed, never that it is true. */
export type ClaimsRow = {
  readonly claim_id: string;
  readonly claim_type: "event" | "plan" | "purpose" | "statement" | "state" | "assessment";
  readonly text: string;
  readonly date: string | null;
  readonly date_earliest: string | null;
  readonly date_latest: string | null;
  readonly date_precision: "day" | "month" | "year" | "interval" | "one_of" | null;
  readonly event_code: "010" | "013" | "019" | "020" | "0212" | "022" | "0232" | "0256" | "030" | "0312" | "032" | "0332" | "036" | "040" | "042" | "043" | "046" | "051" | "057" | "061" | "062" | "072" | "111" | "112" | "1122" | "114" | "120" | "138" | "141" | "190" | "195" | null;
  readonly place_id: string | null;
  readonly n_attestations: number;
  readonly n_sources: number;
  readonly n_lineages: number;
  readonly support: "named" | "outlet" | "author_and_unnamed" | "author_only" | "unnamed_only" | "anonymous_only" | "none";
  readonly denied: boolean;
  readonly date_conflict: boolean;
  readonly note: string | null;
};

/** Who and what a claim is about: one row per claim, entity and role. */
export type ClaimEntitiesRow = {
  readonly claim_id: string;
  readonly entity_id: string;
  readonly role: "actor" | "target" | "participant" | "object";
};

/** How a claim bears on another. A symmetric relation stands once, with the claim whose id sorts first. */
export type ClaimRelationsRow = {
  readonly claim_id: string;
  readonly relation: "contradicts" | "alternative_to" | "refines" | "supersedes" | "about";
  readonly to_claim_id: string;
};

/** One row per passage of a source that takes a stance on a claim. Its chain of attribution stands in attributions. */
export type AttestationsRow = {
  readonly attestation_id: string;
  readonly source_id: string;
  readonly n: number;
  readonly claim_id: string;
  readonly stance: "affirms" | "denies" | "uncommitted" | "no_comment";
  readonly certainty: "CT" | "PR" | "PS" | "U";
  readonly factuality: "CT+" | "PR+" | "PS+" | "U+" | "CT-" | "PR-" | "PS-" | "U-" | "Uu";
  readonly author_commitment: "CT" | "PR" | "PS" | "U";
  readonly hedge: "hearsay" | "epistemic" | "distancing" | "conditional" | "prospective" | null;
  readonly hedge_cue: string | null;
  readonly quotation: "none" | "indirect" | "direct" | "mixed";
  readonly origin_id: string | null;
  readonly origin_kind: "person" | "institution" | "media" | "media_unnamed" | "group_unnamed" | "anonymous" | "generic" | "unspecified";
  readonly chain_length: number;
  readonly date_reported: string | null;
  readonly date_reported_earliest: string | null;
  readonly date_reported_latest: string | null;
  readonly date_reported_precision: "day" | "month" | "year" | "interval" | "one_of" | null;
  readonly date_basis: "explicit" | "explicit_partial" | "relative_to_publication" | "relative_to_event" | "curator_inference" | null;
  readonly section: "headline" | "standfirst" | "body" | "caption" | "footnote";
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly fold_len: number;
  readonly sha256: string;
  readonly note: string | null;
};

/** The chains of attribution: one row per attestation and speaker, from the publisher (position 0) inwards. */
export type AttributionsRow = {
  readonly attestation_id: string;
  readonly source_id: string;
  readonly n: number;
  readonly position: number;
  readonly role: "publisher" | "relay" | "origin";
  readonly agent_id: string | null;
  readonly label: string | null;
  readonly kind: "person" | "institution" | "media" | "media_unnamed" | "group_unnamed" | "anonymous" | "generic" | "unspecified";
  readonly affiliation_id: string | null;
  readonly channel: "statement" | "told" | "media_report" | "document" | "none" | null;
  readonly recipient_id: string | null;
  readonly cue: string | null;
};

/** Every code that a table may use, with its definition and the standard it is taken from. */
export type VocabularyRow = {
  readonly vocabulary: string;
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly standard: string;
};

/** Every id that was ever given, and what became of it. No id is used again. */
export type IdsRow = {
  readonly kind: "attestation" | "claim" | "entity" | "source";
  readonly id: string;
  readonly status: "active" | "merged" | "retired";
  readonly replaced_by: string | null;
  readonly reason: string | null;
};

/** Every value of the other tables that differs from the release before, which the manifest names. Applied to the tables of that release, they give the tables of this one. Rows stand in the order of the tables, of their rows and of their columns; what is there no more comes last. */
export type ChangesRow = {
  readonly table: string;
  readonly key: string;
  readonly op: "added" | "removed" | "changed";
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** The row of each table, by the name of the table. */
export interface TableRows {
  readonly evidence: EvidenceRow;
  readonly sources: SourcesRow;
  readonly entities: EntitiesRow;
  readonly mentions: MentionsRow;
  readonly claims: ClaimsRow;
  readonly claim_entities: ClaimEntitiesRow;
  readonly claim_relations: ClaimRelationsRow;
  readonly attestations: AttestationsRow;
  readonly attributions: AttributionsRow;
  readonly vocabulary: VocabularyRow;
  readonly ids: IdsRow;
  readonly changes: ChangesRow;
}
