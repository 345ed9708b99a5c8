// Generated from schemas/dataset by `npm run generate`. Do not edit.

export interface Records {
  readonly source?: Source;
  readonly claim?: Claim;
  readonly entity?: Entity;
  readonly coding?: Coding;
  readonly dataset?: Descriptor;
}
/**
 * One document that was read: what it is, whom it mentions, and each of its passages that takes a stance on a claim. Its id is the name of its file. No sentence of the document is stored.
 */
export interface Source {
  /**
   * Where editors find this schema.
   */
  readonly $schema: "../../schemas/dataset/source.schema.json";
  /**
   * What became of an id that was given up. An id in use has no status.
   */
  readonly status?: "merged" | "retired";
  /**
   * The source that replaces this one. Only where the status is merged.
   */
  readonly replaced_by?: string;
  /**
   * Why the source was retired. Only where the status is retired.
   */
  readonly reason?: string;
  /**
   * The document's title; of a longer one its first six words and …, since no seven words of a document are stored in a row. A title supplied by the curator stands in square brackets.
   */
  readonly title: string;
  /**
   * The entity that published the document.
   */
  readonly publisher: string;
  /**
   * The entity that wrote the text, where that is not the publisher: a news agency, a think tank.
   */
  readonly originator?: string;
  /**
   * The byline.
   */
  readonly author?: string;
  /**
   * What kind of document the source is.
   */
  readonly source_type:
    | "news_report"
    | "agency_report"
    | "opinion"
    | "monitoring_digest"
    | "official_document"
    | "reference"
    | "social_media"
    | "other";
  /**
   * The language of the document, as a language tag: en, ar, ku.
   */
  readonly language: string;
  /**
   * When the document was published. Left out only where that is unknown.
   */
  readonly published?: string;
  /**
   * Where the date of publication was read.
   */
  readonly published_basis: "stated" | "url" | "derived" | "unknown";
  /**
   * How the date was derived, and what else a reader must know of the document.
   */
  readonly note?: string;
  /**
   * The address of the document.
   */
  readonly url?: string;
  /**
   * The address of an archived copy.
   */
  readonly archive_url?: string;
  /**
   * How much of the document was captured.
   */
  readonly completeness: "full" | "truncated" | "excerpt";
  /**
   * Documents with the same value share text or material and are not independent witnesses.
   */
  readonly lineage: string;
  /**
   * What the document was made from: the id of a source of this dataset, or an https address.
   */
  readonly derived_from?: string;
  /**
   * How the document was made from an earlier one.
   */
  readonly derivation?: "republication" | "agency_copy" | "translation" | "summary";
  readonly capture: Capture;
  /**
   * How the document names each entity: one item per entity and spelling.
   */
  readonly mentions: readonly Mention[];
  /**
   * The passages that take a stance on a claim, in the order of n.
   */
  readonly attestations: readonly Attestation[];
}
/**
 * What the captured text was, so that whoever holds a copy can tell whether it is the same.
 */
export interface Capture {
  /**
   * The version of the normalisation: UTF-8 without byte order mark, NFC, line feeds, zero-width characters and soft hyphens removed, white space collapsed, paragraphs joined by a line feed.
   */
  readonly normalisation: 1;
  /**
   * How paragraphs are told apart in the captured text.
   */
  readonly paragraphing: "line" | "blank_line";
  /**
   * How many paragraphs the normalised text has.
   */
  readonly paragraphs: number;
  /**
   * How many Unicode code points the normalised text has.
   */
  readonly chars: number;
  /**
   * The digest of the normalised text in UTF-8.
   */
  readonly text_sha256: string;
}
/**
 * One spelling of one entity in the document.
 */
export interface Mention {
  /**
   * The id of the entity.
   */
  readonly entity: string;
  /**
   * The spelling, as in the document.
   */
  readonly spelled: string;
  /**
   * The office or description that the document gives it, in at most six words of the document.
   */
  readonly described_as?: string;
  /**
   * The first paragraph with this spelling, counted from 1.
   */
  readonly paragraph: number;
}
/**
 * One passage of the document taking a stance on one claim, with its chain of attribution. Its id is the source's id, # and n.
 */
export interface Attestation {
  /**
   * The number of the attestation, counted from 1 without a gap. A number is never used again: one that is given up is retired.
   */
  readonly n: number;
  /**
   * What became of an attestation that was given up.
   */
  readonly status?: "retired";
  /**
   * Why the attestation was retired.
   */
  readonly reason?: string;
  /**
   * The claim that the passage is about.
   */
  readonly claim: string;
  /**
   * Which side the innermost speaker takes on the proposition.
   */
  readonly stance: "affirms" | "denies" | "uncommitted" | "no_comment";
  /**
   * How firmly the innermost speaker stands behind the stance.
   */
  readonly certainty: "CT" | "PR" | "PS" | "U";
  /**
   * How firmly the publisher itself stands behind the same stance: U where it only passes on what others say.
   */
  readonly author_commitment: "CT" | "PR" | "PS" | "U";
  /**
   * How the passage weakens or defers what it says. Left out where it does neither.
   */
  readonly hedge?: "hearsay" | "epistemic" | "distancing" | "conditional" | "prospective";
  /**
   * The word or words of the passage that hedge, at most three.
   */
  readonly hedge_cue?: string;
  /**
   * Whose words carry the proposition in the passage.
   */
  readonly quotation: "none" | "indirect" | "direct" | "mixed";
  /**
   * The speakers between the publisher and the proposition, from the outermost to the innermost. Empty where the publisher speaks for itself.
   */
  readonly via: readonly Speaker[];
  /**
   * When this passage says it happened, resolved against this document alone.
   */
  readonly date_reported?: string;
  /**
   * How the date of the event was read from the passage.
   */
  readonly date_basis?: "explicit" | "explicit_partial" | "relative_to_publication" | "relative_to_event" | "curator_inference";
  /**
   * Why it was coded so, where a second reader might differ.
   */
  readonly note?: string;
  readonly at: Locator;
}
/**
 * One link of the chain: a named agent or a label of ours for one that is not named.
 */
export interface Speaker {
  /**
   * What is known about who speaks.
   */
  readonly kind:
    "person" | "institution" | "media" | "media_unnamed" | "group_unnamed" | "anonymous" | "generic" | "unspecified";
  /**
   * The entity that speaks, where it is named.
   */
  readonly agent?: string;
  /**
   * Who speaks, in our words, where it is not named.
   */
  readonly label?: string;
  /**
   * The entity that an unnamed speaker is said to belong to.
   */
  readonly affiliation?: string;
  /**
   * How the words travelled from this speaker to the next one outwards.
   */
  readonly channel: "statement" | "told" | "media_report" | "document" | "none";
  /**
   * The entity that was told, where the passage names one.
   */
  readonly recipient?: string;
  /**
   * The word or words that attribute, at most three: said, told, according to.
   */
  readonly cue?: string;
}
/**
 * Where the passage stands, and digests by which a holder of the document can find and check it.
 */
export interface Locator {
  /**
   * Which part of the document the passage stands in.
   */
  readonly section: "headline" | "standfirst" | "body" | "caption" | "footnote";
  /**
   * The paragraph in which the passage starts, counted from 1.
   */
  readonly paragraph: number;
  /**
   * The first code point of the passage in the whole normalised text, counted from 0.
   */
  readonly start: number;
  /**
   * The code point after the last one of the passage.
   */
  readonly end: number;
  /**
   * How many code points the folded passage has. Folded: NFKD, marks dropped, lower case, letters and digits only.
   */
  readonly fold_len: number;
  /**
   * The digest of the folded passage in UTF-8.
   */
  readonly sha256: string;
}
/**
 * One proposition, in our words. Its id is the name of its file. Who said it, where and how firmly stands in the attestations of the sources.
 */
export interface Claim {
  /**
   * Where editors find this schema.
   */
  readonly $schema: "../../schemas/dataset/claim.schema.json";
  /**
   * What became of an id that was given up. An id in use has no status.
   */
  readonly status?: "merged" | "retired";
  /**
   * The claim that replaces this one. Only where the status is merged.
   */
  readonly replaced_by?: string;
  /**
   * Why the claim was retired. Only where the status is retired.
   */
  readonly reason?: string;
  /**
   * What kind of proposition the claim is.
   */
  readonly type: "event" | "plan" | "purpose" | "statement" | "state" | "assessment";
  /**
   * The proposition: one sentence in neutral words of our own, without a full stop. Hedges belong to the attestations, not here.
   */
  readonly text: string;
  /**
   * When the event or state is said to be, wide enough to identify it. Left out where the proposition has no time.
   */
  readonly date?: string;
  /**
   * What kind of act the event is. Codes are text: their leading zero is part of them.
   */
  readonly event_code?:
    | "010"
    | "013"
    | "019"
    | "020"
    | "0212"
    | "022"
    | "0232"
    | "0256"
    | "030"
    | "0312"
    | "032"
    | "0332"
    | "036"
    | "040"
    | "042"
    | "043"
    | "046"
    | "051"
    | "057"
    | "061"
    | "062"
    | "072"
    | "111"
    | "112"
    | "1122"
    | "114"
    | "120"
    | "138"
    | "141"
    | "190"
    | "195";
  /**
   * The entity of type place where it is said to be.
   */
  readonly place?: string;
  /**
   * Who and what the proposition is about, sorted by id.
   */
  readonly entities: readonly ClaimEntity[];
  /**
   * How this claim bears on others. A symmetric relation is written once, in the claim whose id sorts first.
   */
  readonly relations?: readonly ClaimRelation[];
  /**
   * What a reader must know to understand the wording or the date. Facts from outside the sources stand only here and say so.
   */
  readonly note?: string;
}
/**
 * One entity in its role.
 */
export interface ClaimEntity {
  /**
   * The id of the entity.
   */
  readonly entity: string;
  /**
   * What the entity does in the proposition.
   */
  readonly role: "actor" | "target" | "participant" | "object";
}
/**
 * One relation, read from this claim to the other.
 */
export interface ClaimRelation {
  /**
   * How one claim bears on another. Read from the claim that holds it.
   */
  readonly type: "contradicts" | "alternative_to" | "refines" | "supersedes" | "about";
  /**
   * The other claim.
   */
  readonly to: string;
}
/**
 * A person, body, group, outlet, weapon system or place that the claims are about. Its id is the name of its file. Offices and titles change, so they are claims of type state, never properties.
 */
export interface Entity {
  /**
   * Where editors find this schema.
   */
  readonly $schema: "../../schemas/dataset/entity.schema.json";
  /**
   * What became of an id that was given up. An id in use has no status.
   */
  readonly status?: "merged" | "retired";
  /**
   * The entity that replaces this one. Only where the status is merged.
   */
  readonly replaced_by?: string;
  /**
   * Why the entity was retired. Only where the status is retired.
   */
  readonly reason?: string;
  /**
   * What kind of thing the entity is.
   */
  readonly type: "person" | "public_body" | "armed_group" | "organization" | "media" | "weapon_system" | "place";
  /**
   * The name we use, in English. Spellings in the sources are their mentions.
   */
  readonly name: string;
  /**
   * The name in the entity's own language and script.
   */
  readonly name_native?: string;
  /**
   * The country it belongs to, as two capital letters: IQ, RU.
   */
  readonly country?: string;
  /**
   * The Wikidata item that is the same thing, as Q and its number: Q649.
   */
  readonly wikidata?: string;
  /**
   * The entity that this one is a part of.
   */
  readonly part_of?: string;
  /**
   * What tells this entity apart from others.
   */
  readonly note?: string;
}
/**
 * How one of two coders coded the attestations, before the two were reconciled. A frozen record: where it differs from the sources it stays as it is. There are two, codings/first.json and codings/second.json, or none.
 */
export interface Coding {
  /**
   * Where editors find this schema.
   */
  readonly $schema: "../../schemas/dataset/coding.schema.json";
  /**
   * Who coded, by which edition of the manual, and how blind to the other coding.
   */
  readonly note: string;
  /**
   * The attestations that were coded: one item each, the same ones in both codings.
   */
  readonly items: readonly CodedAttestation[];
}
/**
 * What the coder decided about one attestation.
 */
export interface CodedAttestation {
  /**
   * The id of the attestation, that is of its source, # and its number: gazette-2021-03-20#3.
   */
  readonly attestation: string;
  /**
   * Which side the innermost speaker takes on the proposition.
   */
  readonly stance: "affirms" | "denies" | "uncommitted" | "no_comment";
  /**
   * How firmly the innermost speaker stands behind the stance.
   */
  readonly certainty: "CT" | "PR" | "PS" | "U";
  /**
   * How firmly the publisher itself stands behind the same stance.
   */
  readonly author_commitment: "CT" | "PR" | "PS" | "U";
  /**
   * How the passage weakens or defers what it says. Left out where it does neither.
   */
  readonly hedge?: "hearsay" | "epistemic" | "distancing" | "conditional" | "prospective";
  /**
   * Whose words carry the proposition in the passage.
   */
  readonly quotation: "none" | "indirect" | "direct" | "mixed";
  /**
   * The speakers between the publisher and the proposition, from the outermost to the innermost. Empty where the publisher speaks for itself.
   */
  readonly via: readonly CodedSpeaker[];
}
/**
 * One link of the chain, without who it is: agreement is asked of the codes alone.
 */
export interface CodedSpeaker {
  /**
   * What is known about who speaks.
   */
  readonly kind:
    "person" | "institution" | "media" | "media_unnamed" | "group_unnamed" | "anonymous" | "generic" | "unspecified";
  /**
   * How the words travelled from this speaker to the next one outwards.
   */
  readonly channel: "statement" | "told" | "media_report" | "document" | "none";
}
/**
 * What the dataset is as a whole. Its version and date are computed, never written here.
 */
export interface Descriptor {
  /**
   * Where editors find this schema.
   */
  readonly $schema: "../schemas/dataset/dataset.schema.json";
  /**
   * The short name used in file names and addresses.
   */
  readonly name: string;
  /**
   * The title to cite.
   */
  readonly title: string;
  /**
   * What the dataset is and is not.
   */
  readonly description: string;
  readonly licence: Licence;
  /**
   * Who made the dataset, in the order to cite.
   */
  readonly creators: readonly Creator[];
  /**
   * Words by which the dataset is found.
   *
   * Items: One keyword.
   */
  readonly keywords: readonly string[];
  /**
   * Where the dataset is published.
   */
  readonly homepage?: string;
}
/**
 * The terms under which the data are published.
 */
export interface Licence {
  /**
   * The SPDX identifier.
   */
  readonly name: string;
  /**
   * The full name.
   */
  readonly title: string;
  /**
   * The address of the text.
   */
  readonly path: string;
}
/**
 * One person or body to cite.
 */
export interface Creator {
  /**
   * The name to cite.
   */
  readonly name: string;
  /**
   * The person's ORCID iD: four groups of four digits, the last of which may be X.
   */
  readonly orcid?: string;
}
