import type {
  AttestationsRow,
  AttributionsRow,
  ClaimEntitiesRow,
  ClaimRelationsRow,
  ClaimsRow,
  EntitiesRow,
  IdsRow,
  MentionsRow,
  SourcesRow,
} from "../../snapshot/tables.generated.ts";
import type { HistoryEntry } from "./history.ts";

/**
 * A record with everything that its page says, so that a page can be made from it alone. Written as JSON under
 * `/records/<version>/`, where programs may read it too.
 */
export type CatalogueRecord = ClaimRecord | SourceRecord | EntityRecord | LostRecord;

/** An entity under its name. */
export type Named = Pick<EntitiesRow, "entity_id" | "name" | "entity_type">;

/** What a list says of a claim. */
export type ClaimSummary = Pick<
  ClaimsRow,
  "claim_id" | "text" | "claim_type" | "date" | "support" | "denied" | "n_sources" | "n_lineages"
>;

/** What a list says of a source. */
export type SourceSummary = Pick<SourcesRow, "source_id" | "title" | "published" | "url" | "lineage"> & {
  readonly publisher: string;
};

/** One link of a chain of attribution, with names in place of ids. */
export interface Speaker extends Pick<AttributionsRow, "position" | "role" | "kind" | "channel" | "cue"> {
  readonly agent: Named | null;
  readonly label: string | null;
  readonly affiliation: Named | null;
  readonly recipient: Named | null;
}

/** One passage, with the chain of speakers from the publisher (position 0) to whoever is furthest in. */
export interface AttestationRecord {
  readonly attestation: AttestationsRow;
  readonly chain: readonly Speaker[];
}

/** A claim with the passages that take a stance on it. */
export interface ClaimRecord {
  readonly kind: "claims";
  readonly id: string;
  readonly claim: ClaimsRow;
  readonly place: Named | null;
  readonly entities: readonly (Named & Pick<ClaimEntitiesRow, "role">)[];
  readonly relations: readonly Relation[];
  readonly attestations: readonly (AttestationRecord & { readonly source: SourceSummary })[];
  readonly history: readonly HistoryEntry[];
}

/** How a claim bears on another; `isFrom` where it is the one that the relation starts from. */
export interface Relation extends Pick<ClaimRelationsRow, "relation"> {
  readonly isFrom: boolean;
  readonly claim: ClaimSummary;
}

/** A document with what it attests. */
export interface SourceRecord {
  readonly kind: "sources";
  readonly id: string;
  readonly source: SourcesRow;
  readonly publisher: Named | null;
  readonly originator: Named | null;
  /** The documents that are not independent of it: they share its lineage. */
  readonly kin: readonly SourceSummary[];
  readonly mentions: Listed<Omit<MentionsRow, "source_id" | "entity_id"> & { readonly entity: Named }>;
  /** In the order of the text. */
  readonly attestations: Listed<AttestationRecord & { readonly claim: ClaimSummary }>;
  readonly history: readonly HistoryEntry[];
}

/** An entity with what is claimed of it and how it is named. */
export interface EntityRecord {
  readonly kind: "entities";
  readonly id: string;
  readonly entity: EntitiesRow;
  readonly part_of: Named | null;
  readonly parts: Listed<Named>;
  readonly mentions: Listed<Omit<MentionsRow, "entity_id" | "source_id"> & { readonly source: SourceSummary }>;
  /** The claims that it plays a part in, by that part. */
  readonly claims: readonly { readonly role: ClaimEntitiesRow["role"]; readonly of: Listed<ClaimSummary> }[];
  /** The claims that something happened there. */
  readonly placed: Listed<ClaimSummary>;
  /** The claims of type `state` whose actor it is, such as an office that it is reported to hold, and who reports them. */
  readonly states: Listed<ClaimSummary & { readonly reports: Listed<Report> }>;
  /** What it says itself: the attestations whose chain it stands in. */
  readonly said: Listed<SaidRecord & Pick<AttributionsRow, "role">>;
  /** What those are reported to have said who belong to it. */
  readonly affiliated: Listed<SaidRecord & { readonly speaker: Speaker }>;
  /** The documents that it published or that were first its own. */
  readonly documents: Listed<SourceSummary & { readonly role: "publisher" | "originator" }>;
  readonly history: readonly HistoryEntry[];
}

/** Who takes which stance on a claim, in short: without the speakers between the publisher and the origin. */
export interface Report extends Pick<AttestationsRow, "attestation_id" | "stance" | "certainty"> {
  readonly source: SourceSummary;
  /** Null where the publisher speaks for itself. */
  readonly origin: Speaker | null;
}

/** A passage in which an entity is a speaker. */
export interface SaidRecord {
  readonly attestation: AttestationsRow;
  readonly claim: ClaimSummary;
  readonly source: SourceSummary;
}

/** A record that was given up. Its address goes on to say so. */
export interface LostRecord extends Pick<IdsRow, "replaced_by" | "reason"> {
  readonly kind: "lost";
  readonly of: "claims" | "sources" | "entities";
  readonly id: string;
  readonly status: Exclude<IdsRow["status"], "active">;
  readonly history: readonly HistoryEntry[];
}

/** The first rows of a list, and how many there are. */
export interface Listed<Item> {
  readonly first: readonly Item[];
  readonly total: number;
}
