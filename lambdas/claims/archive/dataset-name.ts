import { compareTexts } from "../compare-texts.ts";
import { findNameFault, isCollection } from "./dataset-path.ts";
import { toCollisionKey } from "./safe-path.ts";

/** Something that a folder or a zip lists. Sizes in bytes, after inflating. */
export interface Listed {
  /** With forward slashes; a folder may end in one. */
  readonly path: string;
  readonly kind: "file" | "folder" | "symbolic-link" | "special";
  readonly size: number;
}

/** What is one name to a person: a file, listed once or more often, or a folder with all that is below it. */
export interface DatasetName<T extends Listed> {
  /** Without a slash at the end. */
  readonly path: string;
  readonly isFolder: boolean;
  /** Everything listed under the name but folders. */
  readonly listed: readonly T[];
}

/**
 * Gathers what is listed, by safe paths, under the names of the two levels that a dataset has. A folder that is only
 * implied by its files, as in a zip, is a name like one that is listed.
 */
export function toNames<T extends Listed>(listed: readonly T[]): readonly DatasetName<T>[] {
  const names = new Map<string, { path: string; isFolder: boolean; listed: T[] }>();
  const add = (path: string, isFolder: boolean, entry?: T) => {
    const key = isFolder ? `${path}/` : path;
    const name = names.get(key) ?? { path, isFolder, listed: [] };
    if (entry !== undefined) name.listed.push(entry);
    names.set(key, name);
  };
  for (const entry of listed) {
    const parts = entry.path.replace(/\/$/, "").split("/");
    const depth = isCollection(parts[0] ?? "") ? 2 : 1;
    if (parts.length > 1 && depth === 2) add(parts[0] ?? "", true);
    const isFolder = entry.kind === "folder" || parts.length > depth;
    add(parts.slice(0, depth).join("/"), isFolder, entry.kind === "folder" ? undefined : entry);
  }
  return [...names.values()];
}

/**
 * Groups the names that a file system might take for one another. In each group the one that a dataset allows comes
 * first, then by code unit, whatever the order of the listing.
 */
export function groupCollisions<T extends Listed>(
  names: readonly DatasetName<T>[],
): readonly (readonly [DatasetName<T>, ...DatasetName<T>[]])[] {
  const groups = new Map<string, [DatasetName<T>, ...DatasetName<T>[]]>();
  for (const name of names) {
    const key = toCollisionKey(name.path);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return [...groups.values()].map((group) => (group.length === 1 ? group : group.sort(compareNames)));
}

function compareNames(a: DatasetName<Listed>, b: DatasetName<Listed>): number {
  const rank = (name: DatasetName<Listed>) => (findNameFault(name.path) === undefined ? 0 : 1);
  return rank(a) - rank(b) || compareTexts(a.path, b.path) || Number(a.isFolder) - Number(b.isFolder);
}
