import { toContentType } from "../../snapshot/content-type.ts";

/** Of names: what they are says more than what they end with. */
const NAMED: Readonly<Record<string, string>> = {
  "CITATION.cff": "application/yaml",
  "citation.csl.json": "application/vnd.citationstyles.csl+json",
  "croissant.json": "application/ld+json",
  "csvw.json": "application/csvm+json",
  "feed.xml": "application/atom+xml",
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  bib: "application/x-bibtex",
  cff: "text/yaml",
  css: "text/css",
  csv: "text/csv",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  jsonl: "application/jsonl",
  jsonld: "application/ld+json",
  md: "text/markdown",
  parquet: "application/vnd.apache.parquet",
  pem: "application/x-pem-file",
  svg: "image/svg+xml",
  ttl: "text/turtle",
  txt: "text/plain",
  xml: "application/xml",
  zip: "application/zip",
};

/** The media type of a file by its name, or by what that ends with; a name without an end, such as `LICENSE`, is that of a text. */
export function toMediaType(key: string): string {
  const name = key.slice(key.lastIndexOf("/") + 1);
  if (!name.includes(".")) return toContentType("text/plain");
  const end = name.slice(name.lastIndexOf(".") + 1);
  return toContentType(NAMED[name] ?? MEDIA_TYPES[end] ?? "application/octet-stream");
}
