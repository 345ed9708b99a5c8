import { toRecordKey } from "../../../../lambdas/release/record.ts";
import type { Content } from "../content.ts";
import type { Task } from "../task.ts";
import type { World } from "../world.ts";
import type { Broken } from "./broken.ts";
import { checkFiles, checkManifest, checkReadable } from "./check-files.ts";
import { checkPointer } from "./check-pointer.ts";
import { checkPublication } from "./check-publication.ts";
import { checkYanks } from "./check-yanks.ts";
import { readLog } from "./read-log.ts";
import { readSigned } from "./read-record.ts";

/** A change of the store. `content` is undefined where an object was taken away. */
export interface Write {
  readonly before: World;
  readonly after: World;
  readonly key: string;
  readonly content: Content | undefined;
}

/** Finds what a change of the store breaks. */
export type CheckWrite = (write: Write) => Broken | undefined;

const KEYS =
  /^(?:snapshots\/[0-9.]+-[0-9a-f]{16}\/[a-z.]+|keys\/[0-9a-f]{64}\.pem|releases\/[0-9]{10}\.json|latest\.json)$/;

/** Checks a change of the store against all that holds of stores. `taskOf` tells who signed a record. */
export function checkWrite(write: Write, taskOf: (record: Content) => Task | undefined): Broken | undefined {
  const { before, after, key, content } = write;
  if (!KEYS.test(key)) return { promise: "port", how: `${key} is no key of the layout` };
  if (content === undefined) return { promise: "I1", how: `${key} was deleted` };
  const there = before.objects.get(key);
  if (key === "latest.json") return checkPointer(before, content) ?? checkReadable(after);
  if (there !== undefined && there !== content) return { promise: "I1", how: `${key} was changed` };
  if (key.endsWith("/manifest.json")) return checkManifest(after, key, content);
  return key.startsWith("releases/") ? checkRecord(write, content, taskOf(content)) : undefined;
}

function checkRecord({ before, after, key }: Write, content: Content, task: Task | undefined): Broken | undefined {
  const signed = readSigned(content);
  if (signed === undefined) return { promise: "I12", how: `the signature of ${key} does not verify` };
  const { release } = signed;
  const { sequence, previous } = release;
  if (key !== toRecordKey(sequence) || after.log[sequence - 1] !== content)
    return { promise: "I3", how: `record ${sequence} lies at ${key}, after ${before.log.length} others` };
  const last = after.log[sequence - 2];
  if ((last?.sha256 ?? null) !== previous) return { promise: "I3", how: `${key} does not name the record before it` };
  const log = readLog({ log: after.log.slice(0, sequence - 1) });
  return checkFiles(after, signed) ?? checkPublication(log, release) ?? checkYanks(log, release, previous, task);
}
