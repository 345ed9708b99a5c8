/** How much a snapshot differs from the one before it, as far as its readers are concerned. */
export type ChangeSize = "major" | "minor" | "patch";

/** The version of the first snapshot. */
export const FIRST_VERSION = "1.0.0";

/** What a comparison of two snapshots found. */
export interface FoundChanges {
  /** A table, column, type, key or code that readers may rely on is gone. */
  readonly breaks: boolean;
  /** A record, table, column or code is new, or a record was merged or retired. */
  readonly adds: boolean;
  /** Any other value or any description differs. */
  readonly corrects: boolean;
}

/**
 * The version that follows another one (Semantic Versioning 2.0.0, after the versioning recipe of Data Package 2.0);
 * undefined where nothing changed, so that there is nothing to release.
 */
export function nextVersion(previous: string, found: FoundChanges): string | undefined {
  if (found.breaks) return raiseVersion(previous, "major");
  if (found.adds) return raiseVersion(previous, "minor");
  return found.corrects ? raiseVersion(previous, "patch") : undefined;
}

/** Raises one of the three numbers of a version and sets those after it to 0. */
export function raiseVersion(version: string, size: ChangeSize): string {
  const [major = 0, minor = 0, patch = 0] = toNumbers(version);
  switch (size) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
  }
}

/** Orders two versions of three numbers each (Semantic Versioning 2.0.0, section 11). */
export function compareVersions(one: string, other: string): number {
  const theirs = toNumbers(other);
  for (const [index, number] of toNumbers(one).entries()) {
    const order = number - (theirs[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function toNumbers(version: string): readonly number[] {
  return version.split(".").map(Number);
}
