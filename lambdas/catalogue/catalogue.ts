import type { CatalogueInput } from "./catalogue-input.ts";
import { type Frame, toFrame } from "./frame.ts";
import { type DataIndex, indexData } from "./records/data-index.ts";
import { toHistories } from "./records/history.ts";
import { type Records, toRecords } from "./records/to-records.ts";

/** What pages, pictures and metadata are made from. */
export interface Catalogue {
  readonly input: CatalogueInput;
  readonly frame: Frame;
  readonly index: DataIndex;
  readonly records: Records;
}

/** Indexes what the catalogue is made from. What came after the version that is shown is no part of its history. */
export function openCatalogue(input: CatalogueInput): Catalogue {
  const index = indexData(input.data);
  const past = input.releases.filter(({ sequence }) => sequence <= input.shown.sequence);
  return { input, frame: toFrame(input), index, records: toRecords(index, toHistories(past, input.data)) };
}
