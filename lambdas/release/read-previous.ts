import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PreviousSnapshot } from "../snapshot/changes/previous-snapshot.ts";
import type { TableSchema } from "../snapshot/table-schema.ts";
import { fetchFile } from "./fetch-file.ts";
import { parseDataPackage } from "./parse-data-package.ts";
import { readManifest } from "./read-manifest.ts";
import type { Reader } from "./read-object.ts";
import { readTableRows } from "./read-table-rows.ts";
import type { Publication } from "./release.ts";

/**
 * Reads a published snapshot back: its tables as JSON are copied into an empty folder, where they have to stay as long as
 * rows are read.
 *
 * The manifest has to be the one that was signed for, and each file the one that the manifest names. Rejects with an
 * `Error` that names the file where one is missing, differs or does not fit its schema.
 */
export async function readPrevious(store: Reader, publication: Publication, folder: string): Promise<PreviousSnapshot> {
  const { files, version, date, source } = await readManifest(store, publication);
  const digests = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const fetch = async (path: string) => {
    const file = files.find((known) => known.path === path);
    if (file === undefined) throw new Error(`${publication.snapshot}manifest.json does not name ${path}`);
    await fetchFile(store, publication.snapshot + path, file, join(folder, path));
  };
  await fetch("datapackage.json");
  const tables = parseDataPackage(
    `${publication.snapshot}datapackage.json`,
    await readFile(join(folder, "datapackage.json")),
  );
  for (const { name } of tables) await fetch(toPath(name));
  const schemas = new Map(tables.map((table) => [table.name, table]));
  return {
    edition: { version, date, source },
    manifestSha256: publication.manifest_sha256,
    tables,
    rows: (name) => readTableRows(get(schemas, name), join(folder, toPath(name))),
    sha256: (path) => digests.get(path),
  };
}

function get(schemas: ReadonlyMap<string, TableSchema>, name: string): TableSchema {
  const schema = schemas.get(name);
  if (schema === undefined) throw new RangeError(`the snapshot before has no table ${name}`);
  return schema;
}

function toPath(table: string): string {
  return `${table}.json`;
}
