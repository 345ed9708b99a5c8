import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** The dataset as it goes into the intake. */
export interface DatasetBundle {
  /** Where the zip lies on this machine. */
  readonly path: string;
  /** The key that it gets in the intake bucket, which says its order, commit and date. */
  readonly intakeKey: string;
}

/**
 * Finds the bundle that `npm run bundle` wrote into a folder; undefined where there is none. Throws an `Error` where there
 * are several: an older one would be released as if it were today's.
 */
export function findDatasetBundle(folder: string): DatasetBundle | undefined {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".zip")) : [];
  const [name, ...others] = names;
  if (others.length > 0) throw new Error(`${folder} holds ${names.length} bundles: empty it, and run npm run deploy`);
  return name === undefined ? undefined : { path: resolve(join(folder, name)), intakeKey: `intake/${name}` };
}
