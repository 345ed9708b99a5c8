import { oneOf, type Parse, parseMembers, sha256Digits, textLike, textUpTo } from "../../claims/json/parse-members.ts";
import type { Withdrawal } from "../../release/yank-release.ts";

/** What an operator sends: the event of `yank`. */
export type WithdrawalRequest = Omit<Withdrawal, "date">;

/** Reads the event of `yank`. Throws a `TypeError` that names what is missing or not fit. */
export const parseWithdrawal: Parse<WithdrawalRequest> = parseMembers<WithdrawalRequest>({
  action: oneOf("yank", "restore"),
  version: textLike(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, "a version such as 1.0.0"),
  reason: textUpTo(500),
  expected: sha256Digits,
});
