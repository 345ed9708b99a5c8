import type { SearchClaim, SearchIndex } from "../search/search-data.ts";

/** Reads where the claims lie and what they can be filtered by. Rejects with an `Error` that says why it cannot. */
export function readSearchIndex(address: string): Promise<SearchIndex> {
  return readJson<SearchIndex>(address);
}

/** Reads one file of claims. Rejects with an `Error` that says why it cannot. */
export function readSearchClaims(address: string): Promise<readonly SearchClaim[]> {
  return readJson<readonly SearchClaim[]>(address);
}

async function readJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as Value;
}
