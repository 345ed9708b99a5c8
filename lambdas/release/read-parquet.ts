import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { type AsyncBuffer, parquetMetadataAsync, parquetRead, type SchemaElement } from "hyparquet";

const DAY = 86_400_000;

/** The default drops a byte order mark at the start of a text and takes bytes that are no UTF-8 for U+FFFD. */
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const PARSERS = {
  stringFromBytes: (bytes: Uint8Array) => UTF8.decode(bytes),
  dateFromDays: (days: number) => new Date(days * DAY).toISOString().slice(0, 10),
};

/** Some rows of a Parquet file, as it has them: column by column. Dates are YYYY-MM-DD, integers of 64 bits are `bigint`. */
export interface ParquetGroup {
  readonly rows: number;
  /** The values of a column, one for each row; none where the file does not have it. */
  values(column: string): readonly unknown[];
}

/** A Parquet file that was opened: its columns, and its rows a group at a time. */
export interface OpenParquet extends Disposable {
  /** The root first, as it describes them. */
  readonly schema: readonly SchemaElement[];
  groups(): AsyncIterable<ParquetGroup>;
}

/** Opens a Parquet file. Rejects with an `Error` where it cannot be read as one. */
export async function openParquet(path: string): Promise<OpenParquet> {
  const descriptor = openSync(path, "r");
  const close = () => closeSync(descriptor);
  const file = toBuffer(descriptor);
  const metadata = await parquetMetadataAsync(file).catch((error) => {
    close();
    throw error;
  });
  return {
    schema: metadata.schema,
    async *groups() {
      let rowStart = 0;
      for (const { num_rows } of metadata.row_groups) {
        const [rows, columns] = [Number(num_rows), new Map<string, unknown[]>()];
        const rowEnd = rowStart + rows;
        await parquetRead({ file, metadata, rowStart, rowEnd, parsers: PARSERS, onChunk: addTo(columns) });
        yield { rows, values: (column) => columns.get(column) ?? [] };
        rowStart = rowEnd;
      }
    },
    [Symbol.dispose]: close,
  };
}

/** A column has one piece for each of its pages, in their order. */
function addTo(columns: Map<string, unknown[]>) {
  return ({ columnName, columnData }: { readonly columnName: string; readonly columnData: ArrayLike<unknown> }) => {
    const [known, values] = [columns.get(columnName), Array.from(columnData)];
    columns.set(columnName, known ? known.concat(values) : values);
  };
}

/** Synchronous, as `readPieces` is: a stream for each column takes longer than to read it. */
function toBuffer(descriptor: number): AsyncBuffer {
  const { size: byteLength } = fstatSync(descriptor);
  return {
    byteLength,
    slice(start, end = byteLength) {
      const bytes = new Uint8Array(end - start);
      readSync(descriptor, bytes, { position: start });
      return bytes.buffer;
    },
  };
}
