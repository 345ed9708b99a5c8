import { formatCount } from "../../snapshot/changes/format-count.ts";
import type { ChangesRow } from "../../snapshot/tables.generated.ts";
import { toChangesCsv } from "../compare/changes-csv.ts";
import { showTable, toTitle } from "../compare/changes-view.ts";
import { type ChosenPair, toQuery } from "../compare/choose-versions.ts";
import { learnNames } from "../compare/learn-names.ts";
import { type ListedChanges, listChanges } from "../compare/list-changes.ts";
import { showSummary } from "../compare/summary-view.ts";
import { offerDownload } from "./offer-download.ts";
import { makeElement as make, toButton, toElement } from "./to-node.ts";

/** Shows what changed between two versions, with a choice of tables and a file of all values. */
export function showComparison(pair: ChosenPair, rows: readonly ChangesRow[]): readonly HTMLElement[] {
  const heading = make("h2", {}, `From ${pair.from} to ${pair.to}`);
  const all = listChanges(rows);
  if (all.total === 0)
    return [heading, make("p", {}, `No difference: every value of ${pair.from} is in ${pair.to}, and no other.`)];
  const list = make("div", {});
  const show = (changes: ListedChanges) => list.replaceChildren(...showList(pair, rows, changes));
  show(all);
  const choice = showChoice(all, (table) => show(table === "" ? all : listChanges(rows, table)));
  return [heading, showDirection(pair), toElement(showSummary(all.summary)), showFile(pair, rows), choice, list];
}

function showDirection({ from, to, newer, isBackwards }: ChosenPair): HTMLElement {
  const words = isBackwards ? [`Version ${newer} is the newer one: these changes lead back from it. `] : [];
  const other = make("a", { href: toQuery(to, from) }, "The other way round");
  return make("p", {}, ...words, other);
}

/** The file is made here, from all rows: no server has one for each pair of versions. */
function showFile({ from, to }: ChosenPair, rows: readonly ChangesRow[]): HTMLElement {
  const button = toButton("Download as CSV", () => offerDownload(`changes-${from}-${to}.csv`, toChangesCsv(rows)));
  return make("p", { class: "buttons" }, button);
}

function showChoice({ summary, total }: ListedChanges, choose: (table: string) => void): HTMLElement {
  const toOption = (value: string, words: string) => make("option", { value }, words);
  const tables = [...summary.tables.keys()].map((name) => toOption(name, toTitle(name)));
  const all = toOption("", `All tables: ${formatCount(total)} values`);
  const select = make("select", { id: "table" }, all, ...tables);
  select.addEventListener("change", () => {
    if (select instanceof HTMLSelectElement) choose(select.value);
  });
  return make("div", { class: "choosing" }, make("div", {}, make("label", { for: "table" }, "Show"), select));
}

function showList(pair: ChosenPair, rows: readonly ChangesRow[], changes: ListedChanges): readonly HTMLElement[] {
  const { listed, total, tables } = changes;
  const context = { from: pair.from, to: pair.to, nameOf: learnNames(rows) };
  const words = `The first ${formatCount(listed)} of ${formatCount(total)} values are listed. The CSV file has all of them.`;
  const cut = listed < total ? [make("p", { class: "notice" }, words)] : [];
  return [...cut, ...tables.map((table) => toElement(showTable(table, context)))];
}
