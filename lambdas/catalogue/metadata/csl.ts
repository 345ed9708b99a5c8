import type { PublishedRelease } from "../catalogue-input.ts";
import { type Cited, toDigestWords, toVersionUrl, toWithdrawal } from "./cited-version.ts";

/**
 * Writes a version as CSL-JSON 1.0, the form that reference managers read. The digest stands in the genre, which styles
 * print beside the title, and not only in the note, which they leave out.
 */
export function toCsl(cited: Cited, release: PublishedRelease): readonly object[] {
  const { name, title, description, creators, keywords } = cited.input.dataset;
  const withdrawal = toWithdrawal(release);
  return [
    {
      id: `${name}-${release.version}`,
      type: "dataset",
      title,
      abstract: description,
      author: creators.map((creator) => ({ literal: creator.name })),
      issued: { "date-parts": [release.date.slice(0, 10).split("-").map(Number)] },
      version: release.version,
      genre: `Data set, ${toDigestWords(release)}`,
      keyword: keywords.join(", "),
      language: "en",
      URL: toVersionUrl(cited, release),
      ...(withdrawal !== undefined && { note: withdrawal }),
    },
  ];
}
