import type { TableSchema } from "../../snapshot/table-schema.ts";
import { publishedTables } from "../../snapshot/tables.ts";
import { type Code, vocabularies } from "../../snapshot/vocabularies.ts";
import type { PublishedRelease, ReleasedFile } from "../catalogue-input.ts";

/** A table of a release with the file that holds it as CSV. */
export interface DescribedTable {
  readonly schema: TableSchema;
  readonly csv: ReleasedFile;
}

/** The tables that a release has files of, in the order in which they are listed to people. */
export function toDescribedTables({ files }: PublishedRelease): readonly DescribedTable[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return publishedTables.flatMap((schema) => {
    const csv = byPath.get(`${schema.name}.csv`);
    return csv === undefined ? [] : [{ schema, csv }];
  });
}

/** The codes that a column may hold; undefined where it is no column of codes. */
export function findCodes(vocabulary: string | undefined): readonly Code[] | undefined {
  return vocabularies.get(vocabulary ?? "")?.oneOf;
}
