import { formatCount } from "../../snapshot/changes/format-count.ts";
import { type ChosenPair, parseChoice, toQuery } from "../compare/choose-versions.ts";
import { readComparison } from "./compare-read.ts";
import { showComparison } from "./compare-show.ts";

const form = document.querySelector<HTMLFormElement>("#compare-form");
const status = document.querySelector("#comparison-status");
const place = document.querySelector("#comparison");
const selects = { from: document.querySelector("#from"), to: document.querySelector("#to") };
const title = document.title;
let running = new AbortController();

/** The versions that there are, the first one first: the page lists the newest one first. */
function listVersions(): readonly string[] {
  const options = document.querySelectorAll<HTMLOptionElement>("#from option");
  return Array.from(options, ({ value }) => value).reverse();
}

/** Shows the comparison that the address asks for. One that is still being read is given up. */
async function compare(): Promise<void> {
  running.abort();
  running = new AbortController();
  const versions = listVersions();
  const choice = parseChoice(location.search, versions);
  place?.replaceChildren();
  document.title = title;
  switch (choice.is) {
    case "nothing":
      return tell("");
    case "unknown":
      return tell(`There is no version ${choice.unknown.join(" and no version ")}. There are ${versions.join(", ")}.`);
    case "same":
      choose(choice.version, choice.version);
      return tell(`This is version ${choice.version} twice: no difference.`);
    case "pair":
      choose(choice.from, choice.to);
      document.title = `${choice.from} to ${choice.to} · ${title}`;
      return comparePair(choice, running.signal);
  }
}

async function comparePair(pair: ChosenPair, signal: AbortSignal): Promise<void> {
  const count = pair.steps.length;
  tell(`Reading the changes of ${formatCount(count)} ${count === 1 ? "release" : "releases"} …`);
  try {
    const rows = await readComparison(pair, signal);
    if (signal.aborted) return;
    place?.replaceChildren(...showComparison(pair, rows));
    tell(`${formatCount(rows.length)} ${rows.length === 1 ? "value differs" : "values differ"}.`);
  } catch (error) {
    if (signal.aborted) return;
    tell(`The versions could not be compared: ${error instanceof Error ? error.message : error}. Try again later.`);
  }
}

function choose(from: string, to: string): void {
  if (selects.from instanceof HTMLSelectElement) selects.from.value = from;
  if (selects.to instanceof HTMLSelectElement) selects.to.value = to;
}

function tell(words: string): void {
  if (status) status.textContent = words;
}

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  const { from, to } = selects;
  if (!(from instanceof HTMLSelectElement && to instanceof HTMLSelectElement)) return;
  const query = toQuery(from.value, to.value);
  // Asking for the same again is no step that anybody wants to go back over.
  if (query !== location.search) history.pushState(null, "", query);
  void compare();
});
addEventListener("popstate", () => void compare());
void compare();
