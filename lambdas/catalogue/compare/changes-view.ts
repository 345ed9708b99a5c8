import { formatCount } from "../../snapshot/changes/format-count.ts";
import type { RecordChange, ValueChange } from "../../snapshot/changes/record-change.ts";
import type { NameOf } from "./learn-names.ts";
import type { ListedTable } from "./list-changes.ts";
import { type SplitTexts, splitTexts } from "./split-texts.ts";
import { toKeyLabel, toSubject, toSubjectPath } from "./subject.ts";

/**
 * Makes an element whose texts are texts, never markup. Pages are written with one and browsers show with another, so that
 * changes look the same in both.
 */
export type Make<Part> = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Part | string)[]
) => Part;

/** What a list of changes says besides them. */
export interface ChangesContext {
  /** The versions that they lead from and to; undefined for what comes before a first one. */
  readonly from: string | undefined;
  readonly to: string;
  readonly nameOf: NameOf;
}

/** Shows the changes of one table, record by record, each value as it was and as it is. */
export function showTable<Part>(make: Make<Part>, table: ListedTable, context: ChangesContext): Part {
  const { added, removed, changed } = table.counts;
  const counts = Object.entries({ added, removed, changed }).filter(([, count]) => count > 0);
  const words = counts.map(([op, count]) => `${formatCount(count)} ${op}`).join(", ");
  return make(
    "section",
    { class: "changed-table" },
    make("h3", {}, `${toTitle(table.name)} `, make("small", {}, words)),
    ...(table.name === "evidence" ? [make("p", { class: "soft" }, "This table repeats values of the others.")] : []),
    make("ul", { class: "changes" }, ...table.records.map((record) => showRecord(make, record, context))),
  );
}

/** The name of a table for people. */
export function toTitle(table: string): string {
  const words = table.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function showRecord<Part>(make: Make<Part>, record: RecordChange, { from, to, nameOf }: ChangesContext): Part {
  const subject = toSubject(record);
  const label = toKeyLabel(record);
  const name = subject && nameOf(subject);
  const link = subject && { href: toSubjectPath(subject, record.op === "removed" ? from : to) };
  const values = Array.from(record.fields, ([field, value]) => showValue(make, field, value));
  return make(
    "li",
    {},
    make(
      "p",
      {},
      link ? make("a", link, label) : make("span", {}, label),
      " ",
      make("span", { class: "tag" }, record.op),
    ),
    ...(name === undefined ? [] : [make("p", { class: "soft" }, name)]),
    showValues(make, record, values),
  );
}

/** A record that came or went is told by its name: its values would hide the corrections of others. */
function showValues<Part>(make: Make<Part>, { op }: RecordChange, values: readonly Part[]): Part {
  const list = make("dl", { class: "values" }, ...values);
  if (op === "changed") return list;
  const words = `${formatCount(values.length)} ${values.length === 1 ? "value" : "values"}`;
  return make("details", {}, make("summary", {}, words), list);
}

function showValue<Part>(make: Make<Part>, field: string, { before, after }: ValueChange): Part {
  const values =
    before !== null && after !== null
      ? showBoth(make, splitTexts(before, after))
      : [before === null ? make("ins", {}, after ?? "") : make("del", {}, before)];
  return make("div", {}, make("dt", {}, make("code", {}, field)), make("dd", {}, ...values));
}

/** What differs is marked within long texts, where it is easily overlooked. */
function showBoth<Part>(make: Make<Part>, { start, was, is, end }: SplitTexts): readonly (Part | string)[] {
  const isWhole = start === "" && end === "";
  const showOne = (text: string) =>
    isWhole || text === "" ? [start + text + end] : [start, make("mark", {}, text), end];
  return [make("del", {}, ...showOne(was)), " → ", make("ins", {}, ...showOne(is))];
}
