import type { Dataset } from "../../claims/dataset.ts";
import type { Edition } from "../edition.ts";
import { toCell } from "../markdown-cell.ts";
import type { PlannedFile } from "../planned-file.ts";
import { describeRecord } from "./describe-record.ts";
import { formatCount } from "./format-count.ts";
import { type Fate, KIND_TABLES, KINDS, type RecordKind } from "./record-kind.ts";
import type { SnapshotChanges } from "./snapshot-changes.ts";
import { type ChangesSummary, summariseChanges } from "./summarise-changes.ts";

const FATES: readonly Fate[] = ["added", "corrected", "merged", "retired", "removed"];

/** Plans `CHANGES.md`: what changed since the release before, for people, with counts and the first records of each kind. */
export function describeChanges(dataset: Dataset, edition: Edition, changes: SnapshotChanges): PlannedFile {
  const toText = () => `${describe(dataset, edition, changes).join("\n\n")}\n`;
  return { path: "CHANGES.md", mediaType: "text/markdown", chunks: () => [toText()] };
}

function describe(dataset: Dataset, { version, date }: Edition, changes: SnapshotChanges): readonly string[] {
  const title = `# Changes: ${toCell(dataset.descriptor.title)}`;
  const head = `Version ${version}, ${date.slice(0, 10)}.`;
  if (changes.since === null) return [title, `${head} First release: there is none before it to differ from.`];
  const summary = summariseChanges(changes.rows());
  return [
    title,
    `${head} What changed since version ${changes.since.version}. Every value that differs is in \`changes.csv\` and \`changes.json\`.`,
    ...describeCounts(summary),
    ...(changes.notes.length > 0 ? ["## Form and descriptions", changes.notes.map(toItem).join("\n")] : []),
    ...KINDS.flatMap((kind) => describeKind(dataset, summary, kind)),
  ];
}

function describeCounts(summary: ChangesSummary): readonly string[] {
  if (summary.values === 0) return ["No value of any table differs."];
  const fates = FATES.filter((fate) => fate !== "removed" || KINDS.some((kind) => summary.of(kind, fate).count > 0));
  const kinds = KINDS.map((kind) => [
    KIND_TABLES[kind],
    ...fates.map((fate) => formatCount(summary.of(kind, fate).count)),
  ]);
  const rows = Array.from(summary.tables, ([table, { added, removed, changed }]) => [
    `\`${table}\``,
    ...[added, removed, changed].map(formatCount),
  ]);
  return [
    toTable(["", ...fates], kinds),
    ...describeRecounted(summary),
    "In rows of the tables:",
    toTable(["table", "added", "removed", "changed"], rows),
  ];
}

function describeRecounted(summary: ChangesSummary): readonly string[] {
  const counts = KINDS.map((kind) => ({ kind, count: summary.of(kind, "recounted").count })).filter(
    ({ count }) => count > 0,
  );
  if (counts.length === 0) return [];
  const words = counts.map(({ kind, count }) => `${formatCount(count)} ${count === 1 ? kind : KIND_TABLES[kind]}`);
  const isOne = counts.length === 1 && counts[0]?.count === 1;
  const verbs = isOne ? "was not corrected, but adds" : "were not corrected, but add";
  return [`${words.join(" and ")} ${verbs} up to other figures, since attestations changed.`];
}

function describeKind(dataset: Dataset, summary: ChangesSummary, kind: RecordKind): readonly string[] {
  const sections = FATES.flatMap((fate) => {
    const { count, listed } = summary.of(kind, fate);
    if (count === 0) return [];
    const lines = listed.map((record) => describeRecord(dataset, kind, fate, record));
    const rest = count - listed.length;
    if (rest > 0) lines.push(`- and ${formatCount(rest)} more: see \`changes.csv\``);
    return [`### ${capitalise(KIND_TABLES[kind])} ${fate} (${formatCount(count)})`, lines.join("\n")];
  });
  return sections.length === 0 ? [] : [`## ${capitalise(KIND_TABLES[kind])}`, ...sections];
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ["---", ...head.slice(1).map(() => "---:")], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function toItem(note: string): string {
  return `- ${toCell(note)}`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
