import type { Frame } from "../frame.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import type { CatalogueRecord } from "../records/record.ts";
import { toRecordPath } from "../routes.ts";

/** Makes the page of a record; of a claim also as a version has it, which is named then. */
export function toRecordPage(frame: Frame, record: CatalogueRecord, version?: string): Page {
  const kind = record.kind === "lost" ? record.of : record.kind;
  return {
    path: toRecordPath(kind, record.id, version),
    canonical: toRecordPath(kind, record.id),
    section: kind,
    title: record.id,
    description: frame.title,
    content: html`<h1>${record.id}</h1>`,
  };
}
