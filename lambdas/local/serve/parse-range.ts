/** A part of a file: its first and its last byte. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads which part of so many bytes is asked for (RFC 9110, section 14.1.2): undefined for all of them, as where a request
 * asks for several parts or in a way that means nothing, which a server may pass over (section 14.2); and `"none"` where
 * there is no such part.
 */
export function parseRange(header: string | undefined, size: number): Range | "none" | undefined {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  if (from !== "" && to !== "" && Number(to) < Number(from)) return undefined;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return first > last ? "none" : { first, last };
}

/** Lets through a part of a file, and reads no more than that and what comes before. */
export async function* takeRange(body: AsyncIterable<Uint8Array>, { first, last }: Range): AsyncIterable<Uint8Array> {
  let at = 0;
  for await (const chunk of body) {
    const part = chunk.subarray(Math.max(0, first - at), Math.max(0, last + 1 - at));
    at += chunk.length;
    if (part.length > 0) yield part;
    if (at > last) return;
  }
}
