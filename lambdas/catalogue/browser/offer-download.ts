import { makeElement } from "./to-node.ts";

/** Hands a CSV file that was made here to the reader, under a name. */
export function offerDownload(name: string, csv: Iterable<string>): void {
  const address = URL.createObjectURL(new Blob([...csv], { type: "text/csv;charset=utf-8" }));
  makeElement("a", { href: address, download: name }).click();
  // The browser has begun to read it by then, and a minute is more than it takes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
