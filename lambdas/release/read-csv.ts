import { createReadStream } from "node:fs";
import papa from "papaparse";

const DIALECT = { delimiter: ",", newline: "\n", quoteChar: '"', header: false, skipEmptyLines: false } as const;

/**
 * Reads the records of a CSV file (RFC 4180, line feeds) as texts, with a parser that shares nothing with the writer.
 *
 * The parser is given whole records, a piece of the file at a time: a line feed ends a record where an even number of
 * quotes comes before it. Rejects with an `Error` that names the file where the parser finds a fault.
 */
export async function* readCsv(path: string): AsyncIterable<readonly string[]> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 256 * 1024 })) {
    const text = rest + chunk;
    const end = endOfRecords(text);
    yield* parse(path, text.slice(0, end));
    rest = text.slice(end);
  }
  yield* parse(path, rest);
}

/** The place after the last line feed that ends a record; 0 where there is none. */
function endOfRecords(text: string): number {
  let end = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) quoted = !quoted;
    else if (unit === 0x0a && !quoted) end = at + 1;
  }
  return end;
}

function parse(path: string, text: string): readonly (readonly string[])[] {
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  if (text === "") return [];
  const { data, errors } = papa.parse<string[]>(body, DIALECT);
  const [fault] = errors;
  if (fault !== undefined) throw new Error(`${path} cannot be read back as CSV: ${fault.message}`);
  return data;
}
