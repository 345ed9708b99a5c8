import { formatCount } from "../../snapshot/changes/format-count.ts";
import { type Fate, KIND_TABLES, KINDS } from "../../snapshot/changes/record-kind.ts";
import type { ChangesSummary } from "../../snapshot/changes/summarise-changes.ts";
import { type PartElement, part } from "../part.ts";
import { toTitle } from "./changes-view.ts";

/** What may become of a record by somebody's hand, in the order in which people are told of it. */
const FATES = ["added", "corrected", "merged", "retired", "removed"] as const satisfies readonly Fate[];

/** Shows how many records of each kind were added, corrected, merged and retired. */
export function showSummary(summary: ChangesSummary): PartElement {
  const fates = FATES.filter((fate) => fate !== "removed" || countFate(summary, fate) > 0);
  const head = fates.map((fate) => part("th", { scope: "col", class: "number" }, toTitle(fate)));
  const rows = KINDS.map((kind) =>
    part(
      "tr",
      {},
      part("th", { scope: "row" }, toTitle(KIND_TABLES[kind])),
      ...fates.map((fate) => part("td", { class: "number" }, formatCount(summary.of(kind, fate).count))),
    ),
  );
  return part(
    "div",
    { class: "scroll", role: "region", tabindex: "0", "aria-label": "Records by what became of them" },
    part(
      "table",
      {},
      part("thead", {}, part("tr", {}, part("th", { scope: "col" }, "Records"), ...head)),
      part("tbody", {}, ...rows),
    ),
  );
}

/** How many records of all kinds the same thing became of. */
export function countFate(summary: ChangesSummary, fate: Fate): number {
  return KINDS.reduce((sum, kind) => sum + summary.of(kind, fate).count, 0);
}

/** Sums changes up in a few lines, such as "1 claim and 2 attestations retired"; there is always one. */
export function describeSummary(summary: ChangesSummary): readonly string[] {
  if (summary.values === 0) return ["No value of any table differs"];
  const lines = FATES.flatMap((fate) => describeFate(summary, fate, fate));
  const recounted = describeFate(summary, "recounted", "with other totals, since attestations changed");
  const all = [...lines, ...recounted];
  const values = `${formatCount(summary.values)} ${summary.values === 1 ? "value differs" : "values differ"}`;
  return all.length > 0 ? all : [`${values}, none of them of a record`];
}

function describeFate(summary: ChangesSummary, fate: Fate, words: string): readonly string[] {
  const parts = KINDS.flatMap((kind) => {
    const { count } = summary.of(kind, fate);
    return count === 0 ? [] : [`${formatCount(count)} ${count === 1 ? kind : KIND_TABLES[kind]}`];
  });
  return parts.length === 0 ? [] : [`${toList(parts)} ${words}`];
}

function toList(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
