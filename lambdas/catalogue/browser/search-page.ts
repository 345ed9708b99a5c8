/** The parts of the page that the search shows and hides. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  /** What stands there while the search does not run. */
  readonly off: HTMLElement;
  readonly problems: HTMLElement;
  readonly count: HTMLElement;
  readonly found: HTMLElement;
  /** The list that is there without the search, and the ways into it. */
  readonly lists: readonly HTMLElement[];
}

/** Finds the parts of the page; undefined on a page without a search. */
export function findSearchPage(): SearchPage | undefined {
  const form = document.querySelector<HTMLFormElement>("form#search");
  const [off, problems, count, found, browse, list] = [
    "search-off",
    "search-problems",
    "search-count",
    "found",
    "browse",
    "list",
  ].map((id) => document.getElementById(id));
  if (!(form && off && problems && count && found && browse && list)) return undefined;
  return { form, off, problems, count, found, lists: [browse, list] };
}
