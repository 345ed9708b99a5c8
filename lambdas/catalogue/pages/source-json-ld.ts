import type { Frame } from "../frame.ts";
import type { SourceRecord } from "../records/record.ts";
import { toRecordPath } from "../routes.ts";

/** The types of schema.org that mean the same; any other document is a CreativeWork. */
const TYPES: Readonly<Record<string, string>> = {
  news_report: "NewsArticle",
  agency_report: "NewsArticle",
  opinion: "OpinionNewsArticle",
  official_document: "Report",
  social_media: "SocialMediaPosting",
};

/** A day, month or year that is sure and exact: what schema.org's dates (ISO 8601) can say of EDTF. */
const PLAIN_DATE = /^\d{4}(-\d{2}){0,2}$/;

/** A document for machines (schema.org CreativeWork): the document itself, which this site describes and does not hold. */
export function toSourceJsonLd(frame: Frame, { id, source, publisher }: SourceRecord): object {
  const page = frame.site + toRecordPath("sources", id);
  const { title, author, published, language, url } = source;
  return {
    "@context": "https://schema.org",
    "@type": TYPES[source.source_type] ?? "CreativeWork",
    "@id": page,
    name: title ?? id,
    ...(publisher && { publisher: { "@type": "Organization", name: publisher.name } }),
    ...(author !== null && { author: { "@type": "Person", name: author } }),
    ...(published !== null && PLAIN_DATE.test(published) && { datePublished: published }),
    ...(language !== null && { inLanguage: language }),
    ...(url?.startsWith("https://") && { url }),
  };
}
