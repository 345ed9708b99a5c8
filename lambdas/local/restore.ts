import { WITHDRAWAL_OPTIONS, withdraw } from "./log/withdraw.ts";

export const usage = `usage: npm run restore -- <version> --reason TEXT [options]

Takes the withdrawal of a version back, with a record of its own.
${WITHDRAWAL_OPTIONS}`;

/** The command `restore`: takes the withdrawal of a version back. Returns 0 where that holds then, 1 where it cannot be, 2 where nobody knows. */
export async function run(args: readonly string[]): Promise<number> {
  return await withdraw("restore", args);
}
