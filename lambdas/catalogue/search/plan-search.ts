import { jsonFile, type PlannedFile } from "../../snapshot/planned-file.ts";
import type { ClaimsRow } from "../../snapshot/tables.generated.ts";
import { vocabularies } from "../../snapshot/vocabularies.ts";
import type { Catalogue } from "../catalogue.ts";
import type { DataIndex } from "../records/data-index.ts";
import { toClaimSummary } from "../records/summaries.ts";
import { toAbout } from "./about.ts";
import { sortClaims } from "./claim-order.ts";
import { type SearchClaim, type SearchIndex, toSearchIndexKey, toSearchKey } from "./search-data.ts";
import { toChoices } from "./to-choices.ts";

/** How many claims a file holds: one is read and indexed without a pause that anybody would notice. */
const CLAIMS_PER_FILE = 5000;

/** Plans what the search of the version that is shown reads: its claims, many to a file, and their index last. */
export function* planSearch({ input, index }: Catalogue): Iterable<PlannedFile> {
  const { version } = input.shown;
  const claims = sortClaims(input.data.claims);
  const files: string[] = [];
  for (let start = 0; start < claims.length; start += CLAIMS_PER_FILE) {
    const path = toSearchKey(version, files.length);
    const rows = claims.slice(start, start + CLAIMS_PER_FILE);
    files.push(`/${path}`);
    yield { path, mediaType: "application/json", chunks: () => toChunks(index, rows) };
  }
  yield jsonFile(toSearchIndexKey(version), toSearchIndex(index, version, files));
}

/** One claim to a line, as an array of JSON. */
function* toChunks(index: DataIndex, rows: readonly ClaimsRow[]): Iterable<string> {
  for (const [place, row] of rows.entries())
    yield `${place === 0 ? "[\n" : ",\n"}${JSON.stringify(toSearchClaim(index, row))}`;
  yield "\n]\n";
}

function toSearchClaim(index: DataIndex, row: ClaimsRow): SearchClaim {
  const passages = index.attestationsOfClaim.get(row.claim_id) ?? [];
  return {
    ...toClaimSummary(index, row.claim_id),
    entities: toAbout(index, row),
    passages: passages.map(({ source_id, stance, certainty }) => [source_id, stance, certainty] as const),
  };
}

function toSearchIndex(index: DataIndex, version: string, files: readonly string[]): SearchIndex {
  return {
    version,
    claims: index.data.claims.length,
    files,
    labels: {
      claim_type: toTitles("claim_type"),
      stance: toTitles("stance"),
      certainty: toTitles("certainty"),
      support: toTitles("support"),
    },
    ...toChoices(index),
  };
}

function toTitles(vocabulary: string): Readonly<Record<string, string>> {
  const codes = vocabularies.get(vocabulary)?.oneOf ?? [];
  return Object.fromEntries(codes.map((code) => [code.const, code.title]));
}
