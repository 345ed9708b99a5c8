import type { Catalogue } from "../catalogue.ts";
import type { PublishedRelease } from "../catalogue-input.ts";
import { toReleasePath } from "../routes.ts";

/** The part of a catalogue that a citation is made from. */
export type Cited = Pick<Catalogue, "input">;

/** The address of a version's page, which is what is cited. */
export function toVersionUrl({ input }: Cited, { version }: PublishedRelease): string {
  return input.site + toReleasePath(version);
}

/** The address under which the bytes of a file of a version lie for good. */
export function toContentUrl({ input }: Cited, { snapshot }: PublishedRelease, path: string): string {
  return `${input.site}/${snapshot}${path.split("/").map(encodeURIComponent).join("/")}`;
}

/** What tells this version from any other bytes: the digest of the list of its files. */
export function toDigestWords({ manifestSha256 }: PublishedRelease): string {
  return `SHA-256 of its manifest: ${manifestSha256}`;
}

/** That a version was withdrawn and why; undefined where it was not. */
export function toWithdrawal({ yanked }: PublishedRelease): string | undefined {
  return yanked === undefined ? undefined : `Withdrawn: ${yanked}`;
}

/**
 * How to cite a version, as one line for people (DataCite 4.5, section 2.2): creators, year, title, version, address,
 * and the digest by which whoever checks finds the same bytes.
 */
export function toCitationText(cited: Cited, release: PublishedRelease): string {
  const { title, creators } = cited.input.dataset;
  const names = creators.map(({ name }) => name).join("; ");
  const year = release.date.slice(0, 4);
  const withdrawal = toWithdrawal(release);
  const start = `${names} (${year}): ${title} (version ${release.version}) [data set]. ${toVersionUrl(cited, release)}`;
  return `${start} (${toDigestWords(release)})${withdrawal === undefined ? "" : `. ${withdrawal}`}`;
}
