/**
 * Does something with each item, so many at once, and takes the next item only when there is room. After a failure it
 * takes no more, waits for those that are under way, and rejects with the first one.
 */
export async function inParallel<Item>(
  items: Iterable<Item>,
  width: number,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = Iterator.from(items);
  const work = async () => {
    // Leaving the loop by an error ends the iterator for all of them.
    for (const item of rest) await act(item);
  };
  const ended = await Promise.allSettled(Array.from({ length: width }, work));
  const failed = ended.find((end) => end.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}
