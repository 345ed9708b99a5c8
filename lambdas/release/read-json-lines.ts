import { readPieces } from "./read-pieces.ts";

/** Reads the values of a JSON Lines file, each of which ends with a line feed. Throws a `SyntaxError` where it is none. */
export function* readJsonLines(path: string): Iterable<unknown> {
  for (const piece of readPieces(path, (text) => text.lastIndexOf("\n") + 1)) {
    if (!piece.endsWith("\n")) throw new SyntaxError(`${path} does not end with a line feed`);
    for (const line of piece.slice(0, -1).split("\n")) yield JSON.parse(line);
  }
}
