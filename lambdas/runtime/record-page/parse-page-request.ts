import type { RecordKind } from "../../catalogue/routes.ts";
import { optional, type Parse, parseMembers, textUpTo } from "../../claims/json/parse-members.ts";

/** What somebody asks for. */
export type PageRequest =
  | {
      readonly asks: "record";
      readonly kind: RecordKind;
      readonly id: string;
      /** Left out for the version that the site shows. */
      readonly version: string | undefined;
      /** The entity tags that the reader holds (RFC 9110, section 13.1.2). */
      readonly held: string;
    }
  | { readonly asks: "nothing known" }
  | { readonly asks: "what methods there are" }
  | { readonly asks: "with a wrong method" };

/** The part of a Function URL event (payload 2.0) that says what is asked for. */
const parseEvent = parseMembers({
  rawPath: textUpTo(2 ** 20),
  requestContext: parseMembers({ http: parseMembers({ method: textUpTo(20) }) }),
  headers: optional(parseMembers({ "if-none-match": optional((value) => String(value)) })),
});

/** Ids as the schema of the dataset has them, versions as releases have them: keys are made of them. */
const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
const VERSION = String.raw`(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}`;
/** CloudFront asks for the key of a file, which ends in `.html`; some programs write `@` as an escape. */
const CLAIM = new RegExp(
  String.raw`^/(claims)/(c-[0-9abcdefghjkmnpqrstvwxyz]{6})(?:(?:@|%40)(${VERSION}))?(?:\.html)?$`,
);
const OTHER = new RegExp(String.raw`^/(sources|entities)/(${SLUG})(?:\.html)?$`);

/** More than any address of a record has. */
const LONGEST = 300;

/**
 * Reads the event of `record-page`. Whatever is no address of a record is nothing known. Throws a `TypeError` where it is
 * no event of a Function URL.
 */
export const parsePageRequest: Parse<PageRequest> = (event, at) => {
  const { rawPath, requestContext, headers } = parseEvent(event, at);
  const { method } = requestContext.http;
  if (method === "OPTIONS") return { asks: "what methods there are" };
  if (method !== "GET" && method !== "HEAD") return { asks: "with a wrong method" };
  const found = rawPath.length > LONGEST ? null : (CLAIM.exec(rawPath) ?? OTHER.exec(rawPath));
  const [, kind, id, version] = found ?? [];
  if (kind === undefined || id === undefined) return { asks: "nothing known" };
  return { asks: "record", kind: kind as RecordKind, id, version, held: headers?.["if-none-match"] ?? "" };
};
