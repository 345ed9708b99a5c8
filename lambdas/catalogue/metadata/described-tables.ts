import type { TableSchema } from "../../snapshot/table-schema.ts";
import { publishedTables } from "../../snapshot/tables.ts";
import { type Code, vocabularies } from "../../snapshot/vocabularies.ts";
import type { PublishedRelease, ReleasedFile } from "../catalogue-input.ts";
import type { Cited } from "./cited-version.ts";

/** A table of a release with the file that holds it as CSV. */
export interface DescribedTable {
  readonly schema: TableSchema;
  readonly csv: ReleasedFile;
}

/**
 * The tables that a release has files of, as it describes them, in the order in which they are listed to people.
 *
 * Codes are only added to a vocabulary within one major version, so that those of today hold for all its versions. Of
 * versions before it no codes are told.
 */
export function toDescribedTables({ input }: Cited, release: PublishedRelease): readonly DescribedTable[] {
  const newest = input.releases.at(-1) ?? release;
  const hasCodes = toMajor(release) === toMajor(newest);
  const byPath = new Map(release.files.map((file) => [file.path, file]));
  return (release.tables ?? publishedTables).flatMap((schema) => {
    const csv = byPath.get(`${schema.name}.csv`);
    return csv === undefined ? [] : [{ schema: hasCodes ? schema : withoutCodes(schema), csv }];
  });
}

function toMajor({ version }: PublishedRelease): string {
  return version.slice(0, version.indexOf("."));
}

function withoutCodes(schema: TableSchema): TableSchema {
  return { ...schema, fields: schema.fields.map(({ "x-vocabulary": _, ...field }) => field) };
}

/** The codes that a column may hold; undefined where it is no column of codes. */
export function findCodes(vocabulary: string | undefined): readonly Code[] | undefined {
  return vocabularies.get(vocabulary ?? "")?.oneOf;
}
