import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { findHead, type Head } from "../../release/find-head.ts";
import type { ReadableLog, RepairableLog, WritableLog } from "../../release/log.ts";
import { LATEST, toRecordKey } from "../../release/record.ts";
import { UntrustedRecord } from "../../release/record-fault.ts";
import { pause } from "../../runtime/pause.ts";
import { openFolderStore } from "../../store/folder-store.ts";
import type { ObjectStore } from "../../store/object-store.ts";
import { makeKey, readKey, readTrust, readTrustOfKey } from "../key-file.ts";
import { toShellWord } from "../shell-word.ts";

/** The releases in a folder before anything is written: what is there to plan from. */
export interface State {
  readonly log: ReadableLog & { readonly store: ObjectStore };
  readonly head: Head | undefined;
}

/** Opens the releases in a folder to write to them, with the key that signs. A first release makes the key too. */
export function openLog(out: string, keyFile: string): WritableLog {
  if (!holdsReleases(out)) makeKey(keyFile);
  else requireKey(out, keyFile);
  return { store: openFolderStore(out), pause, ...readKey(keyFile) };
}

/** Opens releases that have to be there, to write to them. Throws an `Error` where there are none, and makes nothing. */
export function openReleases(out: string, keyFile: string): WritableLog {
  if (!holdsReleases(out)) throw new Error(describeNone(out));
  return openLog(out, keyFile);
}

/** Reads what the next release is planned from, with nothing written: no key is made, and no folder. */
export async function readState(out: string, keyFile: string): Promise<State> {
  // Looked at first: whoever put the first record there had made a key before, so that a key is found then.
  const holds = holdsReleases(out);
  if (holds) requireKey(out, keyFile);
  const log = { store: openFolderStore(out), trust: readTrustOfKey(keyFile) };
  return { log, head: holds ? await readHead(log, out) : undefined };
}

function requireKey(out: string, keyFile: string): void {
  if (existsSync(keyFile)) return;
  throw new Error(
    `${out} holds releases, and the key that signs them is not at ${keyFile}: put it back, name it with --key, or begin anew in another --out`,
  );
}

/** Any record will do: where the first ones were lost, a new first release would contradict those that are there. */
function holdsReleases(out: string): boolean {
  const log = join(out, dirname(toRecordKey(1)));
  return existsSync(join(out, LATEST)) || (existsSync(log) && readdirSync(log).length > 0);
}

/** Opens the releases in a folder to read or repair them. Throws an `Error` where there is no such folder. */
export function openTrustedLog(out: string, trustFile: string): RepairableLog {
  if (!existsSync(out)) throw new Error(`there is no folder ${out}: npm run snapshot makes it, or name another --out`);
  return { store: openFolderStore(out), pause, trust: readTrust(trustFile) };
}

/** Reads the newest record. Rejects with an `Error` where there is none, or as `orExplain` does. */
export async function readHead(log: ReadableLog, out: string): Promise<Head> {
  const head = await orExplain(findHead(log), out);
  if (head === undefined) throw new Error(holdsReleases(out) ? describeHeadless(out) : describeNone(out));
  return head;
}

function describeNone(out: string): string {
  return `there is no release in ${out}: npm run snapshot makes the first, or name another --out`;
}

function describeHeadless(out: string): string {
  return `${out} holds records of releases, and neither ${LATEST} nor the first of them: bring both back from a copy`;
}

/** Adds to a fault of the log what the person at this machine can do about it. */
export async function orExplain<Result>(work: Promise<Result>, out: string): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const [fault] = [cause, cause.cause].filter((error) => error instanceof UntrustedRecord);
    if (fault === undefined) throw cause;
    throw new Error(`${fault.message}\n${explain(fault, out)}`, { cause });
  }
}

function explain({ key, fault }: UntrustedRecord, out: string): string {
  switch (fault.code) {
    case "untrusted-key":
      return `the releases in ${out} were made with another key: put that key and its trust file back, or begin anew in another --out`;
    case "key-out-of-range":
      return "the key is not the one that npm run rotate made last, or it was made for other releases: put the right one back, or name another --key";
    default:
      return key === LATEST
        ? `it is only a copy: npm run reconcile -- --out ${toShellWord(out)} makes it again`
        : "no program can mend that: bring the record back from a copy";
  }
}
