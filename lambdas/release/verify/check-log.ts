import { LATEST, toRecordKey } from "../record.ts";
import type { Finding } from "./finding.ts";
import { replayLog } from "./replay-log.ts";
import type { Entry } from "./to-entry.ts";

/** Finds what is wrong with the records of a log, by their number. */
export function* checkLog(entries: readonly Entry[]): Iterable<Finding> {
  yield* findGaps(entries);
  for (const [index, entry] of entries.entries()) {
    if (entry.is !== "untrusted") continue;
    const next = entries[index + 1];
    const expected = next?.is === "trusted" ? next.record.release.previous : null;
    const { fault, sha256: found } = entry;
    yield { code: "untrusted-record", key: toRecordKey(index + 1), fault, found, ...(expected && { expected }) };
  }
  const records = entries.map((entry) => (entry.is === "trusted" ? entry.record : undefined));
  for (const { sequence, contradiction } of replayLog(records))
    yield { code: "contradiction", key: toRecordKey(sequence), contradiction };
}

/** Runs of absent records. One at the end is there only since `latest.json` names a record in it. */
function* findGaps(entries: readonly Entry[]): Iterable<Finding> {
  for (let first = 1; first <= entries.length; first += 1) {
    if (entries[first - 1]?.is !== "absent") continue;
    let last = first;
    while (entries[last]?.is === "absent") last += 1;
    const namedBy = last < entries.length ? toRecordKey(last + 1) : LATEST;
    yield { code: "missing-records", key: toRecordKey(first), first, last, namedBy };
    first = last;
  }
}

/** Finds what is wrong with `latest.json`, which should be a copy of the newest record. */
export function* checkLatest(latest: Entry, entries: readonly Entry[]): Iterable<Finding> {
  const newest = entries.findLastIndex(({ is }) => is !== "absent") + 1;
  if (latest.is === "absent") yield newest === 0 ? { code: "empty-log" } : { code: "no-latest", newest };
  if (latest.is === "untrusted") yield { code: "untrusted-latest", fault: latest.fault };
  if (latest.is !== "trusted") return;
  const { sequence: names } = latest.record.release;
  const same = entries[names - 1];
  const expected = same && digestOf(same);
  const found = latest.record.sha256;
  if (expected !== undefined && expected !== found) yield { code: "forked-latest", names, expected, found };
  else if (names < newest) yield { code: "stale-latest", names, newest };
}

function digestOf(entry: Entry): string | undefined {
  if (entry.is === "absent") return undefined;
  return entry.is === "trusted" ? entry.record.sha256 : entry.sha256;
}
