import type { PublishedRelease } from "../catalogue-input.ts";
import { type Cited, toDigestWords, toVersionUrl, toWithdrawal } from "./cited-version.ts";

/** What TeX reads as something else than itself, alone or with the sign before it. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "`": "{}`",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/** Writes a version as an entry of biblatex (manual 3.19, section 2.1.1, `@dataset`), in UTF-8. */
export function toBibtex(cited: Cited, release: PublishedRelease): string {
  const { name, title, creators } = cited.input.dataset;
  const note = [toDigestWords(release), toWithdrawal(release)].filter((part) => part !== undefined).join(". ");
  const fields = {
    // A name in braces of its own is not taken apart at a comma or an "and" (section 3.4).
    author: creators.map((creator) => `{${escapeTex(creator.name)}}`).join(" and "),
    title: `{${escapeTex(title)}}`,
    date: release.date.slice(0, 10),
    version: release.version,
    url: toVersionUrl(cited, release),
    note: escapeTex(note),
  };
  const lines = Object.entries(fields).map(([field, text]) => `  ${field} = {${text}},\n`);
  return `@dataset{${name}-${release.version},\n${lines.join("")}}\n`;
}

function escapeTex(text: string): string {
  const escaped = text.replace(/[\\~^`<>{}&%$#_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
  // Two of these in a row would become one longer sign.
  return escaped.replace(/([-',])(?=\1)/g, "$1{}");
}
