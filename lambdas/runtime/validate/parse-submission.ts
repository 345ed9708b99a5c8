import { type Parse, parseMembers, textUpTo, wholeNumber } from "../../claims/json/parse-members.ts";

/** A version of an object that came into the intake bucket: the event of `validate-dataset`. */
export interface Submission {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  /** In bytes. */
  readonly size: number;
}

/** Reads the event of `validate-dataset`. Throws a `TypeError` that names what is missing or not fit. */
export const parseSubmission: Parse<Submission> = parseMembers<Submission>({
  bucket: textUpTo(63),
  key: textUpTo(1024),
  versionId: textUpTo(1024),
  size: wholeNumber,
});
