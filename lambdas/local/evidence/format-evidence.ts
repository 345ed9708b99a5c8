import type { Place } from "../../claims/problems/place.ts";
import type { Paint } from "../report/paint.ts";
import { toVisible } from "../report/visible-text.ts";
import { wrapText } from "../report/wrap-text.ts";
import type { SourceCheck, Tally } from "./check-source.ts";
import { explainFinding, type Finding } from "./finding.ts";

/** All that a run found. */
export interface Evidence {
  readonly checks: readonly SourceCheck[];
  /** Findings of all sources and of the guard, with their places. */
  readonly findings: readonly { readonly finding: Finding; readonly place: Place }[];
  readonly articles: readonly string[];
  readonly others: readonly string[];
  /** How many texts the guard compared with each article. */
  readonly guarded: number;
}

const WIDTH = 80;

/** Words a run for people, in lines of 80 columns. */
export function formatEvidence(evidence: Evidence, paint: Paint): string {
  const blocks = [
    ...evidence.checks.map((check) => formatSource(check, paint)),
    formatFolder(evidence),
    evidence.findings.flatMap(({ finding, place }) => formatFinding(finding, place, paint)),
    formatTotals(evidence, paint),
  ];
  const lines = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${lines.join("\n\n")}\n`;
}

function formatSource({ id, held, attestations, mentions, cues }: SourceCheck, paint: Paint): string[] {
  return [
    paint("bold", id),
    ...indent(describeHeld(held)),
    ...[formatTally("attestations", attestations), formatTally("mentions", mentions), formatTally("cues", cues)],
  ];
}

function describeHeld(held: SourceCheck["held"]): string {
  switch (held.kind) {
    case "same":
      return `article held: ${held.article.name}`;
    case "miscaptured":
      return `article held: ${held.article.name}, but its capture block does not describe it`;
    case "edition":
      return `another edition held: ${held.article.name}; passages were looked for, mentions and cues were not`;
    case "none":
      return "not checked: its article is not held";
  }
}

function formatTally(name: string, { total, checked, verified }: Tally): string {
  const unchecked = checked < total ? `, ${total - checked} not checked` : "";
  return `  ${name.padEnd(12)}  ${verified} of ${total} verified${unchecked}`;
}

/** Names what lies in the folder and is no source's article, so that nobody believes it was checked. */
function formatFolder({ checks, articles, others }: Evidence): string[] {
  const used = new Set(checks.flatMap(({ held }) => (held.kind === "none" ? [] : [held.article.name])));
  const unused = articles.filter((name) => !used.has(name));
  return [
    ...(unused.length > 0 ? wrapText(`articles of no source, only guarded: ${unused.join(", ")}`, WIDTH, 2) : []),
    ...(others.length > 0 ? wrapText(`no articles, not read: ${others.join(", ")}`, WIDTH, 2) : []),
  ];
}

function formatFinding(finding: Finding, { file, line, column, pointer }: Place, paint: Paint): string[] {
  const { message, remedy } = explainFinding(finding);
  const where = `${file}:${line}:${column}`;
  return [
    `${paint("cyan", toVisible(where))}  ${pointer}`.trimEnd(),
    ...indent(`${paint("red", finding.code)}  ${toVisible(message)}`),
    ...indent(toVisible(remedy)),
  ];
}

function formatTotals({ checks, findings, articles, guarded }: Evidence, paint: Paint): string[] {
  const tallies = (["attestations", "mentions", "cues"] as const).map((kind) => ({
    kind,
    tally: checks.map((check) => check[kind]).reduce(add),
  }));
  const unchecked = tallies.reduce((sum, { tally: { total, checked } }) => sum + total - checked, 0);
  const overlaps = findings.filter(({ finding }) => finding.code === "overlap").length;
  const shared = overlaps === 0 ? "no seven words in a row shared" : `${count(overlaps, "copied run")} of words`;
  const wrong = findings.length === 0 ? "nothing wrong" : `${findings.length} to mend`;
  const outcome = unchecked === 0 ? wrong : `${wrong} in what was checked; ${unchecked} not checked, as said above`;
  return [
    paint("bold", `all: ${count(checks.length, "source")}`),
    ...tallies.map(({ kind, tally }) => formatTally(kind, tally)),
    `  ${"guard".padEnd(12)}  ${count(guarded, "text")}, ${count(articles.length, "article")}: ${shared}`,
    "",
    paint(findings.length > 0 ? "red" : unchecked > 0 ? "yellow" : "green", outcome),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function add(a: Tally, b: Tally): Tally {
  return { total: a.total + b.total, checked: a.checked + b.checked, verified: a.verified + b.verified };
}

function indent(text: string): string[] {
  return wrapText(text, WIDTH - 2, 2).map((line) => `  ${line}`);
}
