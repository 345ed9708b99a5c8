/** The words of a call are off. The launcher shows the command's usage after the message. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
