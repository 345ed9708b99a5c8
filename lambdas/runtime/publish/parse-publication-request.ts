import {
  optional,
  type Parse,
  parseMembers,
  sha256Digits,
  textLike,
  textUpTo,
} from "../../claims/json/parse-members.ts";

/** What was validated and is to be published: the event of `publish-release`. */
export interface PublicationRequest {
  readonly validated: { readonly key: string; readonly sha256: string };
  /** Why the dataset may shrink, in the words of whoever answers for it. */
  readonly acceptShrinking?: string | undefined;
}

/** Reads the event of `publish-release`. Throws a `TypeError` that names what is missing or not fit. */
export const parsePublicationRequest: Parse<PublicationRequest> = parseMembers<PublicationRequest>({
  validated: parseMembers({
    key: textLike(/^validated\/[0-9a-f]{64}\.json$/, "the key of a validated document"),
    sha256: sha256Digits,
  }),
  acceptShrinking: optional(textUpTo(500)),
});
