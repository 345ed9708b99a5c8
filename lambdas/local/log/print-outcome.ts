import { join } from "node:path";
import type { Publication, Release } from "../../release/release.ts";
import { explainRefusal } from "../../snapshot/changes/explain-refusal.ts";
import type { Refusal } from "../../snapshot/changes/refusal.ts";
import { toVisible } from "../report/visible-text.ts";
import { toShellWord } from "../shell-word.ts";
import { describeConflict, describeLag, describeUnknown } from "./describe-ending.ts";
import type { Ended } from "./release-dataset.ts";

/** Says how a release ended, or would end, and what to do next. Returns the exit code. */
export function printOutcome({ outcome: ended, summary, changes }: Ended, out: string, isRehearsal: boolean): number {
  switch (ended.outcome) {
    case "published":
      if (isRehearsal)
        return print([...describePublished(ended.release), ...summary, "nothing was written", "", changes.trimEnd()]);
      print([...describePublished(ended.release), ...summary, `written to ${toFolder(ended.release.newest, out)}`]);
      for (const line of describeLag(ended, out)) console.error(line);
      return print([`next: npm run verify -- ${toShellWord(out)}`]);
    case "already released":
      return print([`nothing changed: ${describeNewest(ended.release, out)} was made from these records`]);
    case "nothing changed":
      return print([`nothing changed: the records publish as ${describeNewest(ended.release, out)}`]);
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

function describePublished({ sequence, version, date, override }: Release): readonly string[] {
  const accepted = override && `let through: ${override.refusals.join(", ")}, because: ${toVisible(override.reason)}`;
  return [`release ${sequence}: version ${version} of ${date}`, ...(accepted ? [accepted] : [])];
}

function describeNewest({ newest }: Release, out: string): string {
  return `version ${newest.version}, release ${newest.sequence}, in ${toFolder(newest, out)},`;
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
