import type { Frame } from "../../catalogue/frame.ts";
import { renderPage } from "../../catalogue/layout.ts";
import { type Missing, renderNotFound } from "../../catalogue/pages/not-found.ts";
import { toRecordPage } from "../../catalogue/pages/record.ts";
import type { RecordKind } from "../../catalogue/routes.ts";
import type { PageRequest } from "./parse-page-request.ts";
import type { SiteRecords } from "./site-records.ts";

/** What was found for a request. */
export type FoundPage =
  | { readonly is: "page"; readonly html: string; readonly isVersioned: boolean; readonly held: string }
  | { readonly is: "no page"; readonly html: string }
  | { readonly is: "nothing rendered" }
  | { readonly is: "what methods there are" }
  | { readonly is: "a wrong method" }
  | { readonly is: "out of order" };

type RecordRequest = Extract<PageRequest, { readonly asks: "record" }>;

/** Makes the page that is asked for, or one that says what there is instead. Rejects where the site cannot be read. */
export async function findPage(records: SiteRecords, request: PageRequest): Promise<FoundPage> {
  if (request.asks === "what methods there are") return { is: "what methods there are" };
  if (request.asks === "with a wrong method") return { is: "a wrong method" };
  const frame = await records.readFrame();
  if (frame === undefined) return { is: "nothing rendered" };
  if (request.asks === "nothing known") return { is: "no page", html: renderNotFound(frame, { is: "page" }) };
  const { kind, id, version, held } = request;
  const record = await records.find(version ?? frame.version, kind, id);
  if (record === undefined || record === "no such version")
    return { is: "no page", html: renderNotFound(frame, await findInstead(records, frame, request, record)) };
  const html = renderPage(frame, toRecordPage(frame, record, version));
  return { is: "page", html, isVersioned: version !== undefined, held };
}

async function findInstead(
  records: SiteRecords,
  frame: Frame,
  { kind, id, version }: RecordRequest,
  record: "no such version" | undefined,
): Promise<Missing> {
  if (record === "no such version") {
    if (version === undefined) throw new Error(`the site shows ${frame.version} and does not have its records`);
    return { is: "version", kind, id, version };
  }
  const found: RecordKind[] = [];
  for (const other of ["claims", "sources", "entities"] as const) {
    const isAsked = other === kind && version === undefined;
    const there = isAsked ? undefined : await records.find(frame.version, other, id);
    if (typeof there === "object") found.push(other);
  }
  return { is: "record", kind, id, version, found };
}
