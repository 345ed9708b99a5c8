/**
 * The layout of published bytes. It is a protocol between every program that writes them and every one that reads them.
 *
 * - `snapshots/<version>-<first 16 hex of the manifest's SHA-256>/<file>`: the files of one snapshot. Immutable. The
 *   manifest is written last: a folder without one is an attempt that died or is under way, and the same attempt made
 *   again completes it.
 * - `keys/<keyid>.pem`: a public key that signs releases. Immutable. The key id is the SHA-256 of its SPKI in DER.
 * - `releases/<sequence, 10 digits>.json`: the release log. Immutable, signed, without gaps from 1, each record naming
 *   the SHA-256 of the one before. Written after every file it names: **this write is the commit point**.
 * - `latest.json`: a byte copy of the newest record, the only object that is ever replaced, and only by a later record.
 *   Written last: where it lags, whoever comes next moves it on.
 *
 * Nothing is ever deleted, since no run can know what another one has read.
 */

/** Where published bytes live. Every adapter passes `test/store/contract.ts`. */
export interface ObjectStore {
  /** Reads an object, or `undefined` where there is none. */
  read(key: string): Promise<StoredObject | undefined>;
  /**
   * Writes an object that must not exist yet, all of it or nothing. `"exists"` leaves what is there untouched.
   *
   * Rejects with a `DigestMismatch` where the bytes are not those that were announced, and with a
   * `ConditionalRequestConflict` where another write was under way: nothing of this one was written. Any other rejection
   * leaves it unknown whether the object was written, or is yet to be: read it back.
   */
  create(object: NewObject): Promise<"created" | "exists">;
  /** Replaces the exact revision that was read; `"moved"` where someone else was first. Rejects as `create` does. */
  replace(object: NewObject, expected: Revision): Promise<"replaced" | "moved">;
}

/**
 * Tells one version of an object from another; two that have the same bytes may share it. Opaque: it may only be handed
 * back to the store that gave it.
 */
export type Revision = string & { readonly brand: "revision" };

/** An object that was read. */
export interface StoredObject {
  readonly revision: Revision;
  /** How many bytes it has. */
  readonly size: number;
  /** The bytes. Can be read once, and has to be, or let go of with `return()`. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** An object to be written. */
export interface NewObject {
  readonly key: string;
  /** The media type that readers are told (RFC 9110, section 8.3). */
  readonly contentType: string;
  /** How many bytes `open` gives. */
  readonly size: number;
  /** Their SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Reads the bytes from the start: the same ones each time, since a write may be tried again. */
  open(): AsyncIterable<Uint8Array>;
}
