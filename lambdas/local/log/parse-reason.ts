import { UsageError } from "../usage-error.ts";

/** As in `schemas/snapshot/release.schema.json`: a yank stays in every later record, and a record holds no more than 1 MiB. */
const MOST_CHARACTERS = 1000;

/**
 * Takes the reason that an operator gives with an option. Throws a `UsageError` where it is empty, too long, or more than
 * one line: it stays in the log for good, and who reads it there with `jq` has it on a terminal.
 */
export function parseReason(option: string, text: string): string {
  if (text.trim() === "") throw new UsageError(`say why: ${option}`);
  const { length } = [...text];
  if (length > MOST_CHARACTERS)
    throw new UsageError(`${option}: it has ${length} characters; write at most ${MOST_CHARACTERS}`);
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text))
    throw new UsageError(`${option}: it has a line break or a control character; write one line`);
  return text;
}
