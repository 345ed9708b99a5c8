import { join } from "node:path";
import type { Outcome } from "../../release/outcome.ts";
import type { Publication, Release } from "../../release/release.ts";
import { explainRefusal } from "../../snapshot/changes/explain-refusal.ts";
import type { Refusal } from "../../snapshot/changes/refusal.ts";
import { KEY_FILE, toTrustFile } from "../key-file.ts";
import { toVisible } from "../report/visible-text.ts";
import { toShellWord } from "../shell-word.ts";
import { describeConflict, describeLag, describeUnknown } from "./describe-ending.ts";
import type { Ended } from "./release-dataset.ts";

type Published = Extract<Outcome, { readonly outcome: "published" }>;

/** What was asked for. */
interface Call {
  readonly out: string;
  readonly key: string;
  readonly isRehearsal: boolean;
}

/** Says how a release ended, or would end, and what to do next. Returns the exit code. */
export function printOutcome(of: Ended, { out, key, isRehearsal }: Call): number {
  const { outcome: ended } = of;
  switch (ended.outcome) {
    case "published":
      return isRehearsal ? print(describeRehearsal(of, ended.release)) : printPublished(of, ended, out, key);
    case "already released":
    case "nothing changed":
      return print([describeUnchanged(ended.release.newest, out)]);
    case "yanked":
      return complain(describeYanked(ended.release, out));
    case "superseded":
      return complain(describeSuperseded(ended.by, out));
    case "conflict":
      return complain([describeConflict(ended.reason)]);
    case "refused":
      return complain(describeRefused(ended.refusals));
    case "unknown":
      complain([describeUnknown(ended)]);
      return 2;
  }
}

function print(lines: readonly string[]): 0 {
  for (const line of lines) console.log(line);
  return 0;
}

function complain(lines: readonly string[]): 1 {
  for (const line of lines) console.error(line);
  return 1;
}

function printPublished({ summary }: Ended, ended: Published, out: string, key: string): 0 {
  const { release } = ended;
  print([describeRelease(release), ...summary, ...describeOverride(release)]);
  print([`written to ${toFolder(release.newest, out)}`]);
  for (const line of describeLag(ended, out)) console.error(line);
  const trust = key === KEY_FILE ? "" : ` --trust ${toShellWord(toTrustFile(key))}`;
  return print([`next: npm run verify -- ${toShellWord(out)}${trust}`]);
}

function describeRehearsal({ summary, changes }: Ended, release: Release): readonly string[] {
  const text = changes.trimEnd().split("\n").map(toVisible);
  return [
    `would be ${describeRelease(release)}`,
    ...summary,
    ...describeOverride(release),
    "nothing was written",
    "",
    ...text,
  ];
}

function describeRelease({ sequence, version, date }: Release): string {
  return `release ${sequence}: version ${version} of ${date}`;
}

function describeOverride({ override }: Release): readonly string[] {
  return override ? [`let through: ${override.refusals.join(", ")}, because: ${toVisible(override.reason)}`] : [];
}

function describeUnchanged(newest: Publication, out: string): string {
  return `nothing changed since release ${newest.sequence}: these records are version ${newest.version}, in ${toFolder(newest, out)}`;
}

function describeYanked({ newest, yanked }: Release, out: string): readonly string[] {
  const yank = yanked.find(({ version }) => version === newest.version);
  return [
    `these records are version ${newest.version}, which was yanked: ${toVisible(yank?.reason ?? "")}`,
    `next: correct the records, or npm run restore -- ${newest.version} --reason TEXT --out ${toShellWord(out)}`,
  ];
}

function describeSuperseded({ version, input }: Publication, out: string): readonly string[] {
  return [
    `these records are older than what was released: version ${version} in ${out} is from commit ${input.commit}, number ${input.order} of its branch`,
    "next: git pull, and release the newest commit",
  ];
}

function describeRefused(refusals: readonly Refusal[]): readonly string[] {
  const isShrinking = refusals.some(({ code }) => code === "shrinking");
  return [
    ...refusals.map(explainRefusal).flatMap(({ message, remedy }) => [message, `  ${remedy}`]),
    ...(isShrinking ? ["  such a reason is given with --accept-shrinking REASON"] : []),
    "nothing was released",
  ];
}

function toFolder({ snapshot }: Publication, out: string): string {
  return join(out, snapshot).replace(/[\\/]$/, "");
}
