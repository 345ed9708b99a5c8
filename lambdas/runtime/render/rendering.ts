import { isObject, type Parse, parseMembers, sha256Digits, wholeNumber } from "../../claims/json/parse-members.ts";
import { readWhole } from "../../release/read-whole.ts";
import { toHeldObject } from "../../store/held-object.ts";
import { checkKey } from "../../store/object-key.ts";
import type { NewObject } from "../../store/object-store.ts";
import type { SiteStore } from "../../store/site-store.ts";

/** What the site holds, so that the next run puts only what is other then, and takes away what is too much. */
export interface Rendering {
  /** The SHA-256 of the record that the site shows the state of; null while a run is under way or after one that died. */
  readonly head: string | null;
  /** The address that the pages say they have. */
  readonly site: string;
  /** What made the pages: other code may make others of the same record. */
  readonly program: string;
  /** The `FORMAT` that the records of all versions have. */
  readonly format: number;
  /** Every file that may be there, with its SHA-256; null for one whose bytes are not certain. */
  readonly files: Readonly<Record<string, string | null>>;
}

/** Its key. It is written before a file that was not there and after it, so that no file is ever there that it does not name. */
export const RENDERING = "rendering.json";

/** To be raised where the records under `/records/` get another form: those of past versions are made again then. */
export const FORMAT = 1;

/** Bytes: some hundred thousand files. */
const MOST = 64 * 2 ** 20;

const orNull =
  <Value>(parse: Parse<Value>): Parse<Value | null> =>
  (value, at) =>
    value === null ? null : parse(value, at);

const parseFiles: Parse<Rendering["files"]> = (value, at) => {
  if (!isObject(value)) throw new TypeError(`${at} is no object`);
  const parse = orNull(sha256Digits);
  Object.keys(value).forEach(checkKey);
  return Object.fromEntries(Object.entries(value).map(([key, digest]) => [key, parse(digest, `${at}.${key}`)]));
};

const parseRendering = parseMembers<Rendering>({
  head: orNull(sha256Digits),
  site: (value) => String(value),
  program: (value) => String(value),
  format: wholeNumber,
  files: parseFiles,
});

/** What the site holds, and the text that says so; undefined where nothing says so or what does is damaged. */
export async function readRendering(site: SiteStore) {
  const stored = await site.read(RENDERING);
  const text = stored && (await readWhole(stored, MOST))?.toString("utf8");
  if (text === undefined) return undefined;
  try {
    return { ...parseRendering(JSON.parse(text), RENDERING), text };
  } catch (error) {
    if ([SyntaxError, TypeError, RangeError].some((fault) => error instanceof fault)) return undefined;
    throw error;
  }
}

/** The text of a rendering: the same for the same files, in whatever order they were written. */
export function toText({ files, ...rest }: Rendering): string {
  const sorted = Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ ...rest, files: sorted }, null, 1)}\n`;
}

/** Makes the object that is written of it. */
export function toRenderingObject(text: string): NewObject {
  return toHeldObject(RENDERING, "application/json", Buffer.from(text));
}
