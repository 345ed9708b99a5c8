import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Envelope, parseEnvelope, toSigned } from "../../../lambdas/release/envelope.ts";
import { LATEST, type Statement, toRecordKey } from "../../../lambdas/release/record.ts";
import type { Signer } from "../../../lambdas/release/signer.ts";
import type { Trust } from "../../../lambdas/release/trust.ts";
import type { VerifyOptions } from "../../../lambdas/release/verify/verify-log.ts";
import { type MadeUpLog, makeSigner, openMadeUpLog, trusting } from "./made-up-log.ts";

/** The key that signs, one that takes over from it, and one that nobody trusts. */
export const SIGNERS = { old: makeSigner(), next: makeSigner(), stranger: makeSigner() };

/** Something that happened to a store, and what a verification has to find. */
export interface VerifyCase {
  readonly name: string;
  /** The log before anything happens; three releases where it is left out. */
  readonly make?: (log: MadeUpLog, signWith: (signer: Signer) => void) => Promise<void>;
  readonly tamper?: (store: Store) => void | Promise<void>;
  readonly trust?: Trust;
  readonly options?: VerifyOptions;
  /** Every fault: where, and which. None where the store is fine. */
  readonly finds: readonly string[];
  /** Where the recipe does not look: only what the holder of a trusted key can get wrong. */
  readonly beyondTheRecipe?: boolean;
  /** What the recipe names in its one line, where that is something else than the first fault. */
  readonly recipeNames?: string;
}

/** A store in a folder, which can be tampered with. */
export interface Store {
  readonly folder: string;
  read(key: string): Buffer;
  write(key: string, bytes: string | Uint8Array): void;
  remove(key: string): void;
  /** Changes the envelope of a record, and `latest.json` with it where it is a copy. */
  reseal(sequence: number, change: (envelope: Envelope) => unknown): void;
  /** Changes what a record says and signs it again. */
  forge(sequence: number, change: (statement: Statement) => unknown, by?: Signer, type?: string): Promise<void>;
}

/** Where the files of the nth version of the default log lie. */
export function snapshotOf(store: Store, sequence: number): string {
  return statementOf(store.read(toRecordKey(sequence))).predicate.newest.snapshot;
}

export function statementOf(bytes: Uint8Array): Statement {
  return JSON.parse(Buffer.from(parseEnvelope(bytes).payload, "base64").toString());
}

/** Builds the store of a case in a folder of its own, lets what happens happen, and takes the folder away afterwards. */
export async function withStore<Result>(
  { make = makeThree, tamper }: VerifyCase,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "verify-log-"));
  try {
    let signer = SIGNERS.old;
    const log = openMadeUpLog(() => signer, [trusting(SIGNERS.old), trusting(SIGNERS.next)]);
    await make(log, (by) => {
      signer = by;
    });
    await log.dump(folder);
    await tamper?.(openStore(folder));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function makeThree(log: MadeUpLog): Promise<void> {
  for (const version of ["1.0.0", "1.1.0", "1.1.1"]) await log.publish(version);
}

function openStore(folder: string): Store {
  const read = (key: string) => readFileSync(join(folder, key));
  const write = (key: string, bytes: string | Uint8Array) => writeFileSync(join(folder, key), bytes);
  const replace = (key: string, bytes: Buffer) => {
    const isLatest = read(LATEST).equals(read(key));
    write(key, bytes);
    if (isLatest) write(LATEST, bytes);
  };
  return {
    folder,
    read,
    write,
    remove: (key) => rmSync(join(folder, key)),
    reseal(sequence, change) {
      const key = toRecordKey(sequence);
      replace(key, Buffer.from(`${JSON.stringify(change(parseEnvelope(read(key))))}\n`));
    },
    async forge(sequence, change, by = SIGNERS.old, payloadType) {
      const key = toRecordKey(sequence);
      const envelope = parseEnvelope(read(key));
      const payload = Buffer.from(JSON.stringify(change(statementOf(read(key)))));
      replace(key, Buffer.from(`${JSON.stringify(await seal(payload, by, payloadType ?? envelope.payloadType))}\n`));
    },
  };
}

/** An envelope of any payload and type, with a good signature. */
async function seal(payload: Uint8Array, by: Signer, payloadType: string): Promise<Envelope> {
  const sig = Buffer.from(await by.sign(toSigned(payloadType, payload))).toString("base64");
  return { payloadType, payload: Buffer.from(payload).toString("base64"), signatures: [{ keyid: by.keyid, sig }] };
}
