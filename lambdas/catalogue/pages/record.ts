import type { Frame } from "../frame.ts";
import type { Page } from "../layout.ts";
import { completeRecord } from "../records/complete-record.ts";
import type { CatalogueRecord } from "../records/record.ts";
import { toRecordPath } from "../routes.ts";
import { toClaimPage } from "./claim.ts";
import { toEntityPage } from "./entity.ts";
import { toLostPage } from "./lost.ts";
import { toSourcePage } from "./source.ts";

/** What is particular to the page of a record; its address follows from the record. */
export type RecordPage = Omit<Page, "path" | "canonical" | "section">;

/**
 * Makes the page of a record; of a claim also as a version has it, which is named then. The same record gives the same
 * page, whether it was just made or read from JSON, and one that an older program wrote gives what it can.
 */
export function toRecordPage(frame: Frame, record: CatalogueRecord, version?: string): Page {
  const kind = record.kind === "lost" ? record.of : record.kind;
  return {
    path: toRecordPath(kind, record.id, version),
    canonical: toRecordPath(kind, record.id),
    section: kind,
    ...toParticulars(frame, completeRecord(record), version),
  };
}

function toParticulars(frame: Frame, record: CatalogueRecord, version?: string): RecordPage {
  switch (record.kind) {
    case "claims":
      return toClaimPage(frame, record, version);
    case "sources":
      return toSourcePage(frame, record, version);
    case "entities":
      return toEntityPage(frame, record, version);
    case "lost":
      return toLostPage(frame, record, version);
  }
}
