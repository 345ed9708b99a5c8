import type { ChangeSize } from "../../snapshot/changes/next-version.ts";
import type { PublishedRelease } from "../catalogue-input.ts";

/** What kind of change a release is. */
export type ReleaseSize = ChangeSize | "first";

/** What each kind of change means to whoever uses the data (Semantic Versioning 2.0.0, as Data Package 2.0 applies it). */
export const SIZES: Readonly<Record<ReleaseSize, string>> = {
  first: "the first release",
  major: "a table, a column, a type or a code that was published is gone or is another one",
  minor: "records, columns or codes came or were merged or retired; what was there can be read as before",
  patch: "values or descriptions were corrected; the same records as before",
};

/** Finds out from the numbers of a version what kind of change it is. */
export function toReleaseSize({ version, since }: Pick<PublishedRelease, "version" | "since">): ReleaseSize {
  if (since === null) return "first";
  const [major, minor] = version.split(".");
  const [majorBefore, minorBefore] = since.split(".");
  if (major !== majorBefore) return "major";
  return minor === minorBefore ? "patch" : "minor";
}
