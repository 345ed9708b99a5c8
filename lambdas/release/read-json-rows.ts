import { createReadStream } from "node:fs";

/**
 * Reads the objects of a JSON array that has one of them on each line.
 *
 * Lines end with a line feed alone: readers of lines such as `node:readline` also stop at U+2028, which JSON allows in
 * a text. Rejects with a `SyntaxError` where the file is not such an array.
 */
export async function* readJsonRows(path: string): AsyncIterable<Readonly<Record<string, unknown>>> {
  let inside = false;
  for await (const line of readLines(path)) {
    if (!inside) {
      if (line !== "[") throw new SyntaxError(`${path} does not begin with [ on a line of its own`);
      inside = true;
    } else if (line === "]") inside = false;
    else yield JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line);
  }
  if (inside) throw new SyntaxError(`${path} does not end with ] on a line of its own`);
}

async function* readLines(path: string): AsyncIterable<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 256 * 1024 })) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
