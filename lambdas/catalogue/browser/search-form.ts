import type { FacetNames } from "../search/describe-search.ts";
import type { FacetCounts } from "../search/filter.ts";
import { FACETS, type Facet, PARAMETERS, type SearchState } from "../search/search-state.ts";
import { toAskedWords, toWords } from "../search/search-words.ts";

/** How many names are offered while one is typed. */
const MOST_OFFERED = 100;

/** Reads what the form asks for, as the query of an address. A name that is typed stands for its entity or source. */
export function readForm(form: HTMLFormElement, names: FacetNames): string {
  const query = new URLSearchParams();
  for (const name of PARAMETERS) {
    const control = findControl(form, name);
    const text = control.value.trim();
    if (text !== "") query.set(name, isTyped(control, name) ? (findId(names[name], text) ?? text) : text);
  }
  return query.toString();
}

/** Makes the form show what is asked for. */
export function writeForm(form: HTMLFormElement, state: SearchState, names: FacetNames): void {
  for (const name of PARAMETERS) {
    const control = findControl(form, name);
    control.value = isTyped(control, name) ? (names[name].get(state[name]) ?? "") : state[name];
  }
}

/** Marks what was typed and cannot be asked for. */
export function markFaults(form: HTMLFormElement, state: SearchState): void {
  for (const name of PARAMETERS) {
    const control = findControl(form, name);
    if (control.value.trim() !== "" && state[name] === "") control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
}

/** Shows how many claims there would be with each choice. */
export function showCounts(form: HTMLFormElement, names: FacetNames, counts: FacetCounts): void {
  for (const facet of FACETS) {
    const control = findControl(form, facet);
    if (control instanceof HTMLSelectElement) {
      for (const option of control.options)
        if (option.value !== "")
          option.text = `${names[facet].get(option.value) ?? option.value} (${counts[facet].get(option.value) ?? 0})`;
    } else offerNames(control, names[facet], counts[facet]);
  }
}

function offerNames(
  control: HTMLInputElement,
  names: ReadonlyMap<string, string>,
  counts: ReadonlyMap<string, number>,
): void {
  const asked = toAskedWords(control.value);
  const isAsked = (name: string) => {
    const words = toWords(name);
    return asked.every((start) => words.some((word) => word.startsWith(start)));
  };
  const offered = [...counts]
    .sort(([, one], [, other]) => other - one)
    .filter(([id]) => isAsked(names.get(id) ?? ""))
    .slice(0, MOST_OFFERED);
  const options = offered.map(([id, count]) => new Option(`${count}`, names.get(id) ?? id));
  control.list?.replaceChildren(...options);
}

function findControl(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
  throw new Error(`the form has no ${name}`);
}

function isTyped(control: HTMLInputElement | HTMLSelectElement, name: string): name is Facet {
  return control instanceof HTMLInputElement && control.list !== null && (FACETS as readonly string[]).includes(name);
}

function findId(names: ReadonlyMap<string, string>, text: string): string | undefined {
  for (const [id, name] of names) if (name === text) return id;
  const folded = text.toLowerCase();
  for (const [id, name] of names) if (name.toLowerCase() === folded) return id;
  return undefined;
}
