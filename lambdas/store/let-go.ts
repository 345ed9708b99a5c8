/**
 * Lets go of bytes that nobody reads. An iterator that was never started does not close what it reads from, so that a
 * first piece is taken.
 */
export async function letGo(body: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of body) break;
}
