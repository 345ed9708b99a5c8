import { nearest } from "../../claims/nearest.ts";
import type { Head } from "../../release/find-head.ts";
import { walkBack } from "../../release/find-publication.ts";
import type { ReadableLog } from "../../release/log.ts";
import type { Release } from "../../release/release.ts";

/** How many versions a message lists. */
const SHOWN = 12;

/** The records of a log that published a version, the first one first; yanked ones too. Rejects as `walkBack` does. */
export async function readPublishing(log: ReadableLog, head: Head): Promise<readonly Release[]> {
  const releases: Release[] = [];
  for await (const { release } of walkBack(log, head)) if (release.action === "publish") releases.push(release);
  return releases.reverse();
}

/** Finds the release of a version such as `1.0.0`, or of a record such as `#3`. Throws an `Error` that lists what there is. */
export function findRelease(releases: readonly Release[], name: string): Release {
  const found = releases.find(({ version, sequence }) => name === version || name === `#${sequence}`);
  if (found !== undefined) return found;
  const versions = releases.map(({ version }) => version);
  const meant = nearest(name, versions);
  const earlier = versions.length > SHOWN ? `${versions.length - SHOWN} earlier ones, ` : "";
  const listed = releases.slice(-SHOWN).map(({ version, sequence }) => `${version} (#${sequence})`);
  throw new Error(
    `there is no release ${name}${meant ? `; did you mean ${meant}?` : ""}\nthere are ${earlier}${listed.join(", ")}`,
  );
}
