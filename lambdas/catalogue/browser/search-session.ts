import { type FacetNames, toFacetNames } from "../search/describe-search.ts";
import { type Engine, openEngine } from "../search/engine.ts";
import type { SearchIndex } from "../search/search-data.ts";
import { NOTHING_ASKED, parseState, type SearchState, toAsked, toQuery } from "../search/search-state.ts";
import { type ClaimLoader, openClaimLoader } from "./claim-loader.ts";
import { markFaults, readForm, showCounts, writeForm } from "./search-form.ts";
import type { SearchPage } from "./search-page.ts";
import { showFound } from "./show-found.ts";

/** How long typing has to pause before it is searched for, in milliseconds. */
const PAUSE = 250;

/** The search while the page is open: what is asked for is in the address, the form shows it, and the list follows. */
export class SearchSession {
  readonly #page: SearchPage;
  readonly #index: SearchIndex;
  readonly #names: FacetNames;
  readonly #engine: Engine;
  readonly #loader: ClaimLoader;
  #state: SearchState = NOTHING_ASKED;
  #problems: readonly string[] = [];
  #isTyping = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(page: SearchPage, index: SearchIndex) {
    this.#page = page;
    this.#index = index;
    this.#names = toFacetNames(index);
    this.#engine = openEngine(index);
    this.#loader = openClaimLoader(
      index,
      (claims) => this.#engine.add(claims),
      () => this.#show(),
    );
  }

  /** Begins with what the address asks for, and listens from then on. */
  start(): void {
    const { form } = this.#page;
    form.addEventListener("input", (event) => this.#waitFor(event.target));
    form.addEventListener("change", () => this.#askForm(false));
    form.addEventListener("focusin", () => this.#loader.start());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#askForm(false);
    });
    window.addEventListener("popstate", () => this.#askAddress());
    // A small set is read at once, so that the choices show their counts; a large one when somebody turns to the form.
    if (this.#index.files.length <= 1) this.#loader.start();
    this.#askAddress();
    // Where there is little room, what was found comes before the filters that nobody has asked for.
    const isNarrow = matchMedia("(max-width: 40rem)").matches;
    const isFiltered = toAsked(this.#state).some((name) => name !== "q");
    form.querySelector("details")?.toggleAttribute("open", isFiltered || !isNarrow);
  }

  /** A choice is made by an event of its own: what is left is typing, which goes on for a while. */
  #waitFor(target: EventTarget | null): void {
    clearTimeout(this.#pause);
    if (target instanceof HTMLInputElement && (target.name === "q" || target.list !== null))
      this.#pause = setTimeout(() => this.#askForm(true), PAUSE);
  }

  #askAddress(): void {
    this.#isTyping = false;
    this.#ask(location.search);
    writeForm(this.#page.form, this.#state, this.#names);
    markFaults(this.#page.form, this.#state);
  }

  /** What is typed without a stop is one step of the history. */
  #askForm(isTyping: boolean): void {
    clearTimeout(this.#pause);
    const before = toQuery(this.#state);
    this.#ask(readForm(this.#page.form, this.#names));
    markFaults(this.#page.form, this.#state);
    const address = `${location.pathname}${toQuery(this.#state)}`;
    if (toQuery(this.#state) === before) return;
    if (isTyping && this.#isTyping) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    this.#isTyping = isTyping;
  }

  #replace(state: SearchState): void {
    writeForm(this.#page.form, state, this.#names);
    this.#askForm(false);
    // What was pressed is gone: reading goes on where it is said what there is now, or begins again.
    if (toAsked(state).length > 0) this.#page.count.focus();
    else document.getElementById("q")?.focus();
  }

  #ask(query: string): void {
    const { state, problems } = parseState(query, this.#names);
    this.#state = state;
    this.#problems = problems;
    if (toAsked(state).length > 0) this.#loader.start();
    this.#show();
  }

  #show(): void {
    const progress = this.#loader.progress();
    const outcome = this.#engine.search(this.#state);
    if (progress.isWhole) showCounts(this.#page.form, this.#names, outcome.countFacets());
    showFound(this.#page, {
      index: this.#index,
      names: this.#names,
      state: this.#state,
      problems: this.#problems,
      progress,
      outcome,
      countWithout: (name) => this.#engine.search({ ...this.#state, [name]: "" }).claims.length,
      takeAway: (name) => this.#replace({ ...this.#state, [name]: "" }),
      clear: () => this.#replace(NOTHING_ASKED),
    });
  }
}
