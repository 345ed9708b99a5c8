import type { ObjectStore } from "../store/object-store.ts";
import type { Pause } from "./put-once.ts";
import type { Reader } from "./read-object.ts";
import type { Signer } from "./signer.ts";
import type { Trust } from "./trust.ts";

/** A release log that can be read, and the keys that it is believed by. */
export interface ReadableLog {
  readonly store: Reader;
  readonly trust: Trust;
}

/** A release log that can be repaired: what is written needs no signature. */
export interface RepairableLog extends ReadableLog {
  readonly store: ObjectStore;
  readonly pause: Pause;
}

/** A release log that can be written to. */
export interface WritableLog extends RepairableLog {
  readonly signer: Signer;
}
