import type { Content } from "../content.ts";
import type { World } from "../world.ts";
import type { Broken } from "./broken.ts";
import { readRecord } from "./read-record.ts";

/** I6 and I7: what `latest.json` becomes is a record of the log, and a later one than all it ever was. */
export function checkPointer({ log, pointers }: World, content: Content): Broken | undefined {
  const sequence = log.indexOf(content) + 1;
  if (sequence === 0) return { promise: "I6", how: "latest is no copy of a record of the log" };
  const highest = Math.max(0, ...pointers.map((pointer) => readRecord(pointer)?.sequence ?? 0));
  if (sequence < highest) return { promise: "I7", how: `latest went from record ${highest} to ${sequence}` };
  return undefined;
}
