import { toCitation } from "../../snapshot/citation.ts";
import type { PublishedRelease } from "../catalogue-input.ts";
import { type Cited, toVersionUrl, toWithdrawal } from "./cited-version.ts";

/** Characters that YAML wants to be escaped and JSON does not (YAML 1.2.2, section 5.1), and others that readers cut at. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Writes the `CITATION.cff` of a version (Citation File Format 1.2.0): what its snapshot says, with what only a release
 * knows: its address and its digest.
 */
export function toCff(cited: Cited, release: PublishedRelease): string {
  const descriptor = { ...cited.input.dataset, homepage: toVersionUrl(cited, release) };
  const text = [
    ...toCitation({ $schema: "../schemas/dataset/dataset.schema.json", ...descriptor }, release).chunks(),
  ].join("");
  const withdrawal = toWithdrawal(release);
  const warned =
    withdrawal === undefined ? text : text.replace(/^message: .*$/m, () => `message: ${JSON.stringify(withdrawal)}`);
  const lines = ["identifiers:", ...toIdentifiers(release)];
  return `${warned}${lines.join("\n")}\n`.replace(UNPRINTABLE, toEscape);
}

/** A commit is named only where the data are known to be its own. */
function toIdentifiers({ manifestSha256, source }: PublishedRelease): readonly string[] {
  const digest = toIdentifier("other", `sha256:${manifestSha256}`, "The SHA-256 of manifest.json of this version");
  if (source.state !== "clean") return digest;
  const commit = toIdentifier("swh", `swh:1:rev:${source.commit}`, "The commit that this version was made from");
  return [...digest, ...commit];
}

function toIdentifier(type: string, value: string, description: string): readonly string[] {
  return [`  - type: ${type}`, `    value: ${JSON.stringify(value)}`, `    description: ${description}`];
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
