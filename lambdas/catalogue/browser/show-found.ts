import { formatCount } from "../../snapshot/changes/format-count.ts";
import { part } from "../part.ts";
import { countClaims, describeCount, describeFilter, type FacetNames } from "../search/describe-search.ts";
import type { Found } from "../search/engine.ts";
import type { SearchIndex } from "../search/search-data.ts";
import { type Parameter, type SearchState, toAsked, toQuery } from "../search/search-state.ts";
import type { Progress } from "./claim-loader.ts";
import type { SearchPage } from "./search-page.ts";
import { toResults } from "./search-results.ts";
import { toButton, toElement } from "./to-node.ts";

/** What the search has come to. */
export interface Outcome {
  readonly index: SearchIndex;
  readonly names: FacetNames;
  readonly state: SearchState;
  readonly problems: readonly string[];
  readonly progress: Progress;
  readonly outcome: Found;
  /** How many claims there would be without one of the filters. */
  countWithout(name: Parameter): number;
  takeAway(name: Parameter): void;
  clear(): void;
}

/** Shows what was found in place of the list that is there without a search; that one again where nothing is asked. */
export function showFound(page: SearchPage, outcome: Outcome): void {
  const { state, progress, problems } = outcome;
  const isAsked = toAsked(state).length > 0;
  const isShown = isAsked && progress.failure === undefined;
  const failure = `The claims could not be read (${progress.failure}). Ask again to try again, or browse the list below.`;
  showProblems(page, progress.failure === undefined || !isAsked ? problems : [...problems, failure]);
  for (const list of page.lists) list.hidden = isShown;
  page.found.hidden = !isShown;
  replaceFound(page, isShown ? toQuery(state) : "", (atLeast) => (isShown ? toContent(outcome, atLeast) : []));
  page.count.setAttribute("aria-busy", String(isShown && !progress.isWhole));
  page.count.textContent = isShown ? describe(outcome) : "";
}

/** While claims come in, what was found is shown again and again: as much of it as before, and reading goes on where it was. */
function replaceFound(
  { found }: SearchPage,
  query: string,
  toChildren: (atLeast: number) => readonly HTMLElement[],
): void {
  const isSame = found.dataset.query === query;
  const shown = found.querySelectorAll(".records > li").length;
  const link = found.contains(document.activeElement) ? document.activeElement?.getAttribute("href") : null;
  found.dataset.query = query;
  found.replaceChildren(...toChildren(isSame ? shown : 0));
  if (link) found.querySelector<HTMLElement>(`a[href="${CSS.escape(link)}"]`)?.focus({ preventScroll: true });
}

function showProblems({ problems }: SearchPage, texts: readonly string[]): void {
  // What is said twice is announced twice.
  if (problems.textContent === texts.join("")) return;
  const notice = part("div", { class: "notice warn" }, ...texts.map((text) => part("p", {}, text)));
  problems.replaceChildren(...(texts.length === 0 ? [] : [toElement(notice)]));
}

function describe({ progress, outcome, index }: Outcome): string {
  const found = outcome.claims.length;
  if (progress.isWhole) return describeCount(found, index.claims, outcome.fit);
  return `Reading: ${countClaims(found)} in the first ${formatCount(progress.read)} of ${formatCount(index.claims)}.`;
}

function toContent(outcome: Outcome, atLeast: number): readonly HTMLElement[] {
  const { progress, index } = outcome;
  const isEmpty = outcome.outcome.claims.length === 0 && progress.isWhole;
  const advice = "Take one away, or use fewer or shorter words. With each one taken away there would be:";
  return [
    ...(isEmpty ? [toElement(part("p", {}, advice))] : []),
    toFilters(outcome, isEmpty),
    ...toResults(outcome.outcome.claims, index, atLeast),
  ];
}

/** What is asked for, each with the way to take it away. */
function toFilters({ state, names, countWithout, takeAway, clear }: Outcome, isEmpty: boolean): HTMLElement {
  const buttons = toAsked(state).map((name) => {
    const filter = describeFilter(name, state, names);
    const label = isEmpty ? `${filter} (${countClaims(countWithout(name))})` : filter;
    const button = toButton(`${label} ×`, () => takeAway(name));
    button.setAttribute("aria-label", `Take away ${label}`);
    return button;
  });
  const list = toElement(part("ul", { class: "asked", "aria-label": "Asked for" }));
  for (const button of [...buttons, toButton("Clear all", clear)]) {
    const item = toElement(part("li", {}));
    item.append(button);
    list.append(item);
  }
  return list;
}
