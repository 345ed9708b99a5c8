import { WITHDRAWAL_OPTIONS, withdraw } from "./log/withdraw.ts";

export const usage = `usage: npm run yank -- <version> --reason TEXT [options]

Withdraws a version from use with a record of its own. Nothing is deleted: who
cited the version can still get it.
${WITHDRAWAL_OPTIONS}`;

/** The command `yank`: withdraws a version from use. Returns 0 where that holds then, 1 where it cannot be, 2 where nobody knows. */
export async function run(args: readonly string[]): Promise<number> {
  return await withdraw("yank", args);
}
