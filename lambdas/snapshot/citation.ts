import type { Creator, Descriptor } from "../claims/records.generated.ts";
import type { Edition } from "./edition.ts";
import { type PlannedFile, textFile } from "./planned-file.ts";

/** Plans `CITATION.cff` (Citation File Format 1.2.0), which names exactly this edition. */
export function toCitation(descriptor: Descriptor, edition: Edition): PlannedFile {
  const lines = [
    "cff-version: 1.2.0",
    "message: If you use these data, please cite them as below.",
    "type: dataset",
    `title: ${quote(descriptor.title)}`,
    `abstract: ${quote(descriptor.description)}`,
    "authors:",
    ...descriptor.creators.flatMap(toAuthor),
    "keywords:",
    ...descriptor.keywords.map((keyword) => `  - ${quote(keyword)}`),
    `license: ${quote(descriptor.licence.name)}`,
    `version: ${quote(edition.version)}`,
    `date-released: ${quote(edition.date.slice(0, 10))}`,
    ...toCommit(edition),
    ...(descriptor.homepage === undefined ? [] : [`url: ${quote(descriptor.homepage)}`]),
  ];
  return textFile("CITATION.cff", "application/yaml", `${lines.join("\n")}\n`);
}

/** A commit is named only where the data are known to be those of the commit. */
function toCommit({ source }: Edition): readonly string[] {
  return source.state === "clean" ? [`commit: ${quote(source.commit)}`] : [];
}

/** Names of persons are not taken apart, so each creator is written as an entity of the format, which has one name. */
function toAuthor({ name, orcid }: Creator): readonly string[] {
  const author = `  - name: ${quote(name)}`;
  return orcid === undefined ? [author] : [author, `    orcid: ${quote(`https://orcid.org/${orcid}`)}`];
}

/** A JSON string is a double-quoted scalar of YAML 1.2 (section 7.3.1), whatever it holds. */
function quote(text: string): string {
  return JSON.stringify(text);
}
