import { parseDataPackage } from "../../release/parse-data-package.ts";
import type { Reader } from "../../release/read-object.ts";
import { readPublished } from "../../release/read-published.ts";
import type { Publication, Release } from "../../release/release.ts";
import { byChangeOrder } from "../../snapshot/changes/change-order.ts";
import { composeChanges } from "../../snapshot/changes/compose-changes.ts";
import { invertChanges } from "../../snapshot/changes/invert-changes.ts";
import type { TableSchema } from "../../snapshot/table-schema.ts";
import type { ChangesRow } from "../../snapshot/tables.generated.ts";

/**
 * What changed from one release to another: the same rows in the same order as a comparison of their tables gives.
 * `releases` are all that published a version, the first one first; a yanked one is a step of the way like any other.
 */
export async function readDiff(
  store: Reader,
  releases: readonly Release[],
  from: Release,
  to: Release,
): Promise<readonly ChangesRow[]> {
  const [older, newer] = from.sequence <= to.sequence ? [from, to] : [to, from];
  const between = releases.filter(({ sequence }) => older.sequence < sequence && sequence <= newer.sequence);
  const before = await readTables(store, older.newest);
  let [changes, after]: [readonly ChangesRow[], readonly TableSchema[]] = [[], before];
  for (const { newest } of between) {
    after = await readTables(store, newest);
    changes = composeChanges(changes, await readChanges(store, newest), byChangeOrder(before, after));
  }
  return older === from ? changes : invertChanges(changes, byChangeOrder(after, before));
}

async function readTables(store: Reader, publication: Publication): Promise<readonly TableSchema[]> {
  const path = "datapackage.json";
  const text = await readPublished(store, publication, path);
  return parseDataPackage(publication.snapshot + path, Buffer.from(text));
}

/** Rows that were proven to lead to the tables of their release before they were signed for. */
async function readChanges(store: Reader, publication: Publication): Promise<readonly ChangesRow[]> {
  return JSON.parse(await readPublished(store, publication, "changes.json"));
}
