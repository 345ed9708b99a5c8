import type { Dataset } from "../claims/dataset.ts";
import type { Edition } from "./edition.ts";
import { toJsonArray } from "./json-table.ts";
import type { PlannedFile } from "./planned-file.ts";

/** Plans `dataset.json`: the published records as the nested documents that curators write, one per line. */
export function toNestedDataset(published: Dataset, edition: Edition): PlannedFile {
  return { path: "dataset.json", mediaType: "application/json", chunks: () => toChunks(published, edition) };
}

function* toChunks(published: Dataset, edition: Edition): Iterable<string> {
  const { $schema, ...descriptor } = published.descriptor;
  yield `{\n"dataset": ${JSON.stringify({ ...descriptor, version: edition.version, date: edition.date })},\n"entities": `;
  yield* toJsonArray(published.entities, toDocument);
  yield `,\n"claims": `;
  yield* toJsonArray(published.claims, toDocument);
  yield `,\n"sources": `;
  yield* toJsonArray(published.sources, toDocument);
  yield "\n}\n";
}

/** The schema of a record is named by a path that means nothing outside the repository. */
function toDocument([id, record]: readonly [id: string, record: { readonly $schema: string }]): string {
  const { $schema, ...document } = record;
  return JSON.stringify({ id, ...document });
}
