import type { Frame } from "../../catalogue/frame.ts";
import type { CatalogueRecord } from "../../catalogue/records/record.ts";
import type { ClaimIndex } from "../../catalogue/records/shards.ts";
import type { RecordKind } from "../../catalogue/routes.ts";
import {
  isObject,
  listOf,
  oneOf,
  type Parse,
  parseMembers,
  textLike,
  wholeNumber,
} from "../../claims/json/parse-members.ts";

const text: Parse<string> = (value, at) => {
  if (typeof value === "string") return value;
  throw new TypeError(`${at} is no text`);
};
const version = textLike(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/, "a version");

const object: Parse<object> = (value, at) => {
  if (isObject(value)) return value;
  throw new TypeError(`${at} is no object`);
};
const objects = listOf(object);

const parseTexts: Parse<Readonly<Record<string, string>>> = (value, at) =>
  Object.fromEntries(Object.entries(object(value, at)).map(([name, held]) => [name, text(held, `${at}.${name}`)]));

/** Reads the frame of the pages. Throws a `TypeError`. */
export const parseFrame = parseMembers<Frame>({
  site: text,
  title: text,
  version,
  date: text,
  dates: parseTexts,
  yanked: parseTexts,
  shards: parseMembers({ sources: wholeNumber, entities: wholeNumber }),
  hasRecordFiles: (value) => value === true,
});

/** Reads the index of a version's claims. Throws a `TypeError`. */
export const parseClaimIndex = parseMembers<ClaimIndex>({ version, claims: wholeNumber });

/** What no page of a kind can do without: the rest is as the renderer wrote it, which is ours. */
const PARTS: Readonly<Record<CatalogueRecord["kind"], Parse<unknown>>> = {
  claims: parseMembers({
    claim: object,
    attestations: objects,
    entities: objects,
    relations: objects,
    history: objects,
  }),
  sources: parseMembers({ source: object, attestations: object, mentions: object, kin: objects, history: objects }),
  entities: parseMembers({ entity: object, claims: objects, mentions: object, said: object, history: objects }),
  lost: parseMembers({ of: oneOf("claims", "sources", "entities"), status: text, history: objects }),
};

/** Finds a record among those of a file; undefined where there is none with this id. Throws a `TypeError`. */
export function parseRecordOf(value: unknown, kind: RecordKind, id: string, at: string): CatalogueRecord | undefined {
  const found = objects(value, at).find((record) => "id" in record && record.id === id);
  if (found === undefined) return undefined;
  const is = parseMembers({ kind: oneOf(kind, "lost") })(found, `${at}: ${id}`);
  PARTS[is.kind](found, `${at}: ${id}`);
  return found as CatalogueRecord;
}
