/** A release changes few rows of many, and these are asked for several times: as CSV, as JSON and for the summary. */
const FEW = 20_000;

/**
 * Keeps what is made, once it was made to its end and is not much, so that it is not made again. What is more than
 * `most` items is made anew each time, and not held.
 */
export function keepFew<Item>(make: () => Iterable<Item>, most = FEW): () => Iterable<Item> {
  let kept: readonly Item[] | undefined;
  function* makeAndKeep(): Iterable<Item> {
    let items: Item[] | undefined = [];
    for (const item of make()) {
      if (items && items.push(item) > most) items = undefined;
      yield item;
    }
    kept = items;
  }
  return () => kept ?? makeAndKeep();
}
