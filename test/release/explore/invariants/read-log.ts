import type { Release } from "../../../../lambdas/release/release.ts";
import type { World } from "../world.ts";
import { readRecord } from "./read-record.ts";

/** What the records of a log say, the first first. */
export function readLog({ log }: Pick<World, "log">): readonly Release[] {
  return log.map((record) => readRecord(record)).filter((release) => release !== undefined);
}

/** The number of the record that `latest.json` is a copy of; 0 where there is none. */
export function readPointer({ pointers }: World): number {
  const pointer = pointers.at(-1);
  return (pointer && readRecord(pointer)?.sequence) ?? 0;
}
