import { part } from "../part.ts";
import { toClaimLine } from "../search/claim-line.ts";
import { toClaimsCsv } from "../search/claims-csv.ts";
import { countClaims } from "../search/describe-search.ts";
import type { SearchClaim, SearchIndex } from "../search/search-data.ts";
import { offerDownload } from "./offer-download.ts";
import { toButton, toElement } from "./to-node.ts";

/** How many claims are shown at once. */
const STEP = 100;

/** Makes the list of what was found: some at first, more when they are asked for, and all of them as a file. */
export function toResults(claims: readonly SearchClaim[], index: SearchIndex, atLeast: number): readonly HTMLElement[] {
  if (claims.length === 0) return [];
  const list = toElement(part("ul", { class: "records" }));
  const buttons = toElement(part("p", { class: "buttons" }));
  const more = toButton("", () => {
    const first = list.childElementCount;
    grow();
    // What was added is where reading goes on.
    list.children[first]?.querySelector("a")?.focus();
  });
  const grow = (by = STEP) => {
    const next = claims.slice(list.childElementCount, list.childElementCount + by);
    list.append(
      ...next.map((claim) => toElement(toClaimLine(claim, (kind, code) => index.labels[kind][code] ?? code))),
    );
    const left = claims.length - list.childElementCount;
    more.textContent = `Show ${Math.min(left, STEP)} more of ${countClaims(left)}`;
    if (left === 0) more.remove();
  };
  buttons.append(more);
  grow(Math.max(STEP, atLeast));
  const these = claims.length === 1 ? "this claim" : `these ${countClaims(claims.length)}`;
  buttons.append(toButton(`Download ${these} as CSV`, () => download(claims, index.version)));
  return [list, buttons];
}

function download(claims: readonly SearchClaim[], version: string): void {
  offerDownload(`claims-${version}-found.csv`, [toClaimsCsv(claims, version, location.origin)]);
}
