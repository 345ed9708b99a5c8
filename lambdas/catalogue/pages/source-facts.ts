import { type Html, html } from "../html.ts";
import type { SourceRecord } from "../records/record.ts";
import { toCodeLabel } from "./code-label.ts";
import { formatNumber, toCodeWords } from "./code-words.ts";
import { toDateWords } from "./date-words.ts";
import { type Fact, joinParts } from "./facts.ts";
import { toEntityLink, toOutsideLink, toSourceLink } from "./record-links.ts";

/** What a document is, who published it, and which others are not independent of it. */
export function toSourceFacts(record: SourceRecord): readonly (Fact | null)[] {
  const { source, publisher, originator } = record;
  return [
    publisher && ["Publisher", toEntityLink(publisher)],
    originator && ["Originator", html`${toEntityLink(originator)}, whose text it was first`],
    ["Author", source.author ?? "not named"],
    ["Type", toCodeWords("source_type", source.source_type)],
    ["Language", toLanguage(source.language)],
    ["Published", toPublished(record)],
    ["Address", source.url === null ? "not known" : toOutsideLink(source.url)],
    source.archive_url === null ? null : ["Archived copy", toOutsideLink(source.archive_url)],
    ["Captured", toCodeWords("completeness", source.completeness)],
    ["Lineage", toLineage(record)],
    toDerivation(record),
    source.note === null ? null : ["Curator’s note", source.note],
  ];
}

/** The facts by which a copy of the text can be told to be the one that was read. */
export function toCaptureFacts({ source }: SourceRecord): readonly Fact[] {
  return [
    ["Normalisation", `number ${source.normalisation ?? "?"}, as the codebook defines it`],
    ["Paragraphs", html`${formatNumber(source.paragraphs)}. ${toCodeWords("paragraphing", source.paragraphing)}`],
    ["Length", `${formatNumber(source.chars)} code points`],
    ["SHA-256", html`<span class="digest">${source.text_sha256}</span>`],
  ];
}

/** Names of the languages that press of the region uses; others stand as their code, which a runtime must not translate. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: "Arabic",
  ckb: "Central Kurdish",
  de: "German",
  en: "English",
  es: "Spanish",
  fa: "Persian",
  fr: "French",
  he: "Hebrew",
  ku: "Kurdish",
  ru: "Russian",
  tr: "Turkish",
  uk: "Ukrainian",
  zh: "Chinese",
};

function toLanguage(language: string | null): Html {
  if (language === null) return "not given";
  const [primary = ""] = language.split("-");
  const name = Object.hasOwn(LANGUAGES, primary) ? `${LANGUAGES[primary]} ` : "";
  return html`${name}<code>${language}</code>`;
}

function toPublished({ source }: SourceRecord): Html {
  const { published, published_basis, published_precision } = source;
  const precision = published_precision && toCodeLabel("date_precision", published_precision).description;
  return html`
    ${toDateWords(published)}${published && html` <code class="edtf">${published}</code>`}
    ${precision && html`${" "}<span class="soft">${precision}</span>`}
    <br />${toCodeWords("published_basis", published_basis)}
  `;
}

function toLineage({ source, kin }: SourceRecord): Html {
  const name = html`<code>${source.lineage}</code>`;
  if (kin.length === 0) return html`${name}. No other source of the dataset shares it.`;
  const others = kin.map((one) => html`${toSourceLink(one)} (${one.publisher})`);
  return html`${name}. Not independent of ${joinParts(others)}: together they count once.`;
}

function toDerivation({ source: { derived_from, derivation } }: SourceRecord): Fact | null {
  if (derivation === null && derived_from === null) return null;
  const from = derived_from === null ? "" : html` From <a href=${`/sources/${derived_from}`}>${derived_from}</a>.`;
  return ["Derived", html`${toCodeWords("derivation", derivation)}${from}`];
}
