import { readPieces } from "./read-pieces.ts";

/**
 * Reads the objects of a JSON array that has one of them on each line.
 *
 * Each piece of lines is parsed as an array of its own, so that a comma too many or too few is found. Lines end with a
 * line feed alone: readers of lines such as `node:readline` also stop at U+2028, which JSON allows in a text. Throws a
 * `SyntaxError` where the file is not such an array.
 */
export function* readJsonRows(path: string): Iterable<Readonly<Record<string, unknown>>> {
  let open = "";
  for (const piece of readPieces(path, (text) => text.lastIndexOf(",\n") + 1)) {
    // A piece that is not the last one ends after the comma between two rows.
    const close = piece.endsWith(",") ? "]" : "";
    const rows: unknown = JSON.parse(`${open}${close ? piece.slice(0, -1) : piece}${close}`);
    if (!Array.isArray(rows)) throw new SyntaxError(`${path} is not an array`);
    if (open && rows.length === 0) throw new SyntaxError(`${path} ends with a comma too many`);
    yield* rows;
    open = "[";
  }
}
