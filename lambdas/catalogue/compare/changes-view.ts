import { formatCount } from "../../snapshot/changes/format-count.ts";
import type { RecordChange, ValueChange } from "../../snapshot/changes/record-change.ts";
import { type Part, type PartElement, part } from "../part.ts";
import type { NameOf } from "./learn-names.ts";
import type { ListedTable } from "./list-changes.ts";
import { type SplitTexts, splitTexts } from "./split-texts.ts";
import { toKeyLabel, toSubject, toSubjectPath } from "./subject.ts";

/** What a list of changes says besides them. */
export interface ChangesContext {
  /** The versions that they lead from and to; undefined for what comes before a first one. */
  readonly from: string | undefined;
  readonly to: string;
  readonly nameOf: NameOf;
}

/** Shows the changes of one table, record by record, each value as it was and as it is. */
export function showTable(table: ListedTable, context: ChangesContext): PartElement {
  const { added, removed, changed } = table.counts;
  const counts = Object.entries({ added, removed, changed }).filter(([, count]) => count > 0);
  const words = counts.map(([op, count]) => `${formatCount(count)} ${op}`).join(", ");
  return part(
    "section",
    { class: "changed-table" },
    part("h3", {}, `${toTitle(table.name)} `, part("small", {}, words)),
    ...(table.name === "evidence" ? [part("p", { class: "soft" }, "This table repeats values of the others.")] : []),
    part("ul", { class: "changes" }, ...table.records.map((record) => showRecord(record, context))),
  );
}

/** The name of a table for people. */
export function toTitle(table: string): string {
  const words = table.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function showRecord(record: RecordChange, { from, to, nameOf }: ChangesContext): PartElement {
  const subject = toSubject(record);
  const label = toKeyLabel(record);
  const name = subject && nameOf(subject);
  const link = subject && { href: toSubjectPath(subject, record.op === "removed" ? from : to) };
  const values = Array.from(record.fields, ([field, value]) => showValue(field, value));
  return part(
    "li",
    {},
    part(
      "p",
      {},
      link ? part("a", link, label) : part("span", {}, label),
      " ",
      part("span", { class: "tag" }, record.op),
    ),
    ...(name === undefined ? [] : [part("p", { class: "soft" }, name)]),
    showValues(record, values),
  );
}

/** A record that came or went is told by its name: its values would hide the corrections of others. */
function showValues({ op }: RecordChange, values: readonly PartElement[]): PartElement {
  const list = part("dl", { class: "values" }, ...values);
  if (op === "changed") return list;
  const words = `${formatCount(values.length)} ${values.length === 1 ? "value" : "values"}`;
  return part("details", {}, part("summary", {}, words), list);
}

function showValue(field: string, { before, after }: ValueChange): PartElement {
  const values =
    before !== null && after !== null
      ? showBoth(splitTexts(before, after))
      : [before === null ? part("ins", {}, after ?? "") : part("del", {}, before)];
  return part("div", {}, part("dt", {}, part("code", {}, field)), part("dd", {}, ...values));
}

/** What differs is marked within long texts, where it is easily overlooked. */
function showBoth({ start, was, is, end }: SplitTexts): readonly Part[] {
  const isWhole = start === "" && end === "";
  const showOne = (text: string) =>
    isWhole || text === "" ? [start + text + end] : [start, part("mark", {}, text), end];
  return [part("del", {}, ...showOne(was)), " → ", part("ins", {}, ...showOne(is))];
}
