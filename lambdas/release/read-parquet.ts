import {
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  type SchemaElement,
} from "hyparquet";

const DAY = 86_400_000;

/** The default drops a byte order mark at the start of a text and takes bytes that are no UTF-8 for U+FFFD. */
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const PARSERS = {
  stringFromBytes: (bytes: Uint8Array) => UTF8.decode(bytes),
  dateFromDays: (days: number) => new Date(days * DAY).toISOString().slice(0, 10),
};

/** A Parquet file that was opened: its columns, and its rows a group at a time. */
export interface OpenParquet {
  /** The root first, as it describes them. */
  readonly schema: readonly SchemaElement[];
  /** Dates are YYYY-MM-DD, integers of 64 bits are `bigint`. */
  groups(): AsyncIterable<readonly Readonly<Record<string, unknown>>[]>;
}

/** Opens a Parquet file. Rejects with an `Error` where it cannot be read as one. */
export async function openParquet(path: string): Promise<OpenParquet> {
  const file = await asyncBufferFromFile(path);
  const metadata: FileMetaData = await parquetMetadataAsync(file);
  return {
    schema: metadata.schema,
    async *groups() {
      let rowStart = 0;
      for (const { num_rows } of metadata.row_groups) {
        const rowEnd = rowStart + Number(num_rows);
        yield await parquetReadObjects({ file, metadata, rowStart, rowEnd, parsers: PARSERS });
        rowStart = rowEnd;
      }
    },
  };
}
