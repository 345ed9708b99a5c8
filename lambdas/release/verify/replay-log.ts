import { isDeepStrictEqual } from "node:util";
import { compareVersions } from "../../snapshot/changes/next-version.ts";
import type { SealedRecord } from "../record.ts";
import type { Publication, Release, Yank } from "../release.ts";
import { checkSubject, checkWithdrawal, type Known } from "./check-withdrawal.ts";
import type { Contradiction } from "./contradiction.ts";

/** A record that contradicts the ones before it. */
export interface Replayed {
  readonly sequence: number;
  readonly contradiction: Contradiction;
}

/**
 * Goes through a log from the first record, and finds where one does not follow from the ones before it: what every
 * publisher that keeps to the protocol makes sure of, and no signature or digest can say. `undefined` stands for a record
 * that is missing or not to be believed; what it would have to say is not guessed.
 *
 * After a contradiction the record is taken at its word, so that one mistake is told once.
 */
export function* replayLog(records: readonly (SealedRecord | undefined)[]): Iterable<Replayed> {
  const published = new Map<string, Publication>();
  let last: Release | undefined;
  let isNext = true;
  let isWhole = true;
  for (const [index, record] of records.entries()) {
    if (record !== undefined) {
      const contradiction = findContradiction(record, { last, isNext, published, isWhole });
      if (contradiction) yield { sequence: index + 1, contradiction };
      last = record.release;
      if (last.action === "publish") published.set(last.version, last.newest);
    }
    isNext = record !== undefined;
    isWhole &&= isNext;
  }
}

function findContradiction(record: SealedRecord, known: Known): Contradiction | undefined {
  const { release } = record;
  const { last } = known;
  if (last && last.dataset !== release.dataset)
    return { code: "other-dataset", expected: last.dataset, found: release.dataset };
  const fault =
    release.action === "publish"
      ? checkPublication(release.newest, last?.newest)
      : (checkSubject(record, known) ?? checkWithdrawal(release, known));
  return fault ?? (known.isNext ? checkYanked(release, last) : undefined) ?? checkCurrent(release, known);
}

/** A log that holds only clean data has one release for each number; changed data of one person may share it. */
function checkPublication({ version, input }: Publication, before: Publication | undefined): Contradiction | undefined {
  if (before === undefined) return undefined;
  if (compareVersions(version, before.version) <= 0)
    return { code: "version-not-risen", before: before.version, found: version };
  const isSame =
    input.order === before.input.order && (input.state === "clean" || input.sha256 === before.input.sha256);
  return isSame || input.order < before.input.order
    ? { code: "order-not-risen", before: before.input.order, found: input.order }
    : undefined;
}

function checkYanked(release: Release, last: Release | undefined): Contradiction | undefined {
  const expected = toYanked(release, last?.yanked ?? []);
  return isDeepStrictEqual(release.yanked, expected)
    ? undefined
    : { code: "wrong-yanked", expected: toVersions(expected), found: toVersions(release.yanked) };
}

function toYanked({ action, version, sequence, reason = "" }: Release, before: readonly Yank[]): readonly Yank[] {
  const others = before.filter((yank) => yank.version !== version);
  if (action === "publish") return before;
  return action === "yank" ? [...others, { version, sequence, reason }] : others;
}

function checkCurrent({ action, current, yanked }: Release, { published, isWhole }: Known): Contradiction | undefined {
  if (action === "publish" || !isWhole) return undefined;
  const withdrawn = toVersions(yanked);
  const expected = [...published.values()].findLast(({ version }) => !withdrawn.includes(version)) ?? null;
  return isDeepStrictEqual(current, expected)
    ? undefined
    : { code: "wrong-current", expected: expected?.version ?? null, found: current?.version ?? null };
}

function toVersions(yanked: readonly Yank[]): readonly string[] {
  return yanked.map(({ version }) => version);
}
