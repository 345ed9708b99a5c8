import { stringify } from "csv-stringify/sync";
import { type PlannedFile, textFile } from "../../snapshot/planned-file.ts";
import type { Catalogue } from "../catalogue.ts";
import { toStandalone } from "./drawing/standalone.ts";
import { toFirmness } from "./firmness/firmness.ts";
import { toMatrix } from "./matrix/matrix.ts";
import { toNetwork } from "./network/network.ts";
import type { Picture } from "./picture.ts";
import { toTimeline } from "./timeline/timeline.ts";

/** Every picture of the catalogue, in the order in which the page shows them. */
export function toPictures(catalogue: Catalogue): readonly Picture[] {
  return [toTimeline(catalogue), toMatrix(catalogue), toNetwork(catalogue), toFirmness(catalogue)];
}

/** Plans the files of pictures: the drawing as a document of its own, and what is drawn as CSV (RFC 4180). */
export function* planPictures(pictures: readonly Picture[]): Iterable<PlannedFile> {
  for (const picture of pictures) {
    yield textFile(`pictures/${picture.id}.svg`, "image/svg+xml", toStandalone(picture.svg));
    if (picture.narrow !== undefined)
      yield textFile(`pictures/${picture.id}-narrow.svg`, "image/svg+xml", toStandalone(picture.narrow));
    yield textFile(`pictures/${picture.id}.csv`, "text/csv", toCsvText(picture));
  }
}

function toCsvText({ columns, data }: Picture): string {
  const names = columns.map(({ name }) => name);
  const records = data.map((row) => names.map((name) => String(row[name] ?? "")));
  return stringify([names, ...records], { record_delimiter: "\n", quoted_match: /\r/ });
}
