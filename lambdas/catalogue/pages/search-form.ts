import type { VNode } from "preact";
import { compareTexts } from "../../claims/compare-texts.ts";
import { vocabularies } from "../../snapshot/vocabularies.ts";
import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import { ROUTES } from "../routes.ts";
import { type Choice, toSearchIndexKey } from "../search/search-data.ts";
import type { Facet } from "../search/search-state.ts";
import { toChoices } from "../search/to-choices.ts";

/** Up to how many entities or sources are chosen from a list; above, their name is typed and completed. */
const MOST_OPTIONS = 200;

/** The form of the search, which its program brings to light, and what it finds. The program reads where the data lie. */
export function toSearchForm({ index, input }: Catalogue): VNode {
  const { entities, sources } = toChoices(index);
  return html`
    <p id="search-off" class="notice">Searching and filtering need JavaScript. Everything can be browsed without.</p>
    <form id="search" class="search" role="search" aria-label="Claims" action=${ROUTES.claims} autocomplete="off" hidden data-index=${`/${toSearchIndexKey(input.shown.version)}`}>
      <div class="ask">
        <label for="q">Words in a claim, or in a name in any spelling</label>
        <input id="q" name="q" type="search" />
        <button class="button" type="submit">Search</button>
      </div>
      <details id="filters" open>
        <summary>Filters</summary>
        <div class="filters">
          ${toCodes("type", "Type", "claim_type")} ${toCodes("support", "Support", "support")}
          ${toPicker("entity", "About", entities)} ${toPicker("source", "Source", sources)}
          ${toCodes("stance", "Stance", "stance")} ${toCodes("certainty", "Certainty", "certainty")}
          ${toDate("from", "From")} ${toDate("to", "To")}
        </div>
        <p class="hint">
          Words are looked for in claims, their dates, and names; which source has them, and whether it
          affirms or denies, is chosen above. Source, stance and certainty are those of one and the same attestation.${" "}
          <span id="date-hint">Dates are YYYY, YYYY-MM or YYYY-MM-DD: a claim fits if any day that it may mean lies
          within, and an undated one never does.</span>${" "}
          The <a href=${ROUTES.codebook}>codebook</a> explains the words.
        </p>
      </details>
    </form>
    <div id="search-problems" role="alert"></div>
    <p id="search-count" role="status" tabindex="-1"></p>
    <section id="found" aria-label="Results" hidden></section>
  `;
}

function toCodes(name: Facet, label: string, vocabulary: string): VNode {
  const codes = vocabularies.get(vocabulary)?.oneOf ?? [];
  return toSelect(
    name,
    label,
    codes.map((code) => ({ id: code.const, name: code.title })),
  );
}

function toPicker(name: Facet, label: string, choices: readonly Choice[]): VNode {
  if (choices.length <= MOST_OPTIONS)
    return toSelect(
      name,
      label,
      choices.toSorted((one, other) => compareTexts(one.name, other.name)),
    );
  return html`
    <div>
      <label for=${name}>${label}</label>
      <input id=${name} name=${name} type="text" list=${`${name}-choices`} />
      <datalist id=${`${name}-choices`}></datalist>
    </div>
  `;
}

function toSelect(name: Facet, label: string, choices: readonly Choice[]): VNode {
  return html`
    <div>
      <label for=${name}>${label}</label>
      <select id=${name} name=${name}>
        <option value="">any</option>
        ${choices.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select>
    </div>
  `;
}

function toDate(name: "from" | "to", label: string): VNode {
  return html`
    <div>
      <label for=${name}>${label}</label>
      <input id=${name} name=${name} type="text" inputmode="numeric" maxlength="10" autocomplete="off" aria-describedby="date-hint" />
    </div>
  `;
}
