/** What the protocol promises. DESIGN, section 6, has the first twelve; those with L say that it gets done. */
export const PROMISES = {
  I1: "immutable keys never change, and nothing is deleted",
  I2: "no release names a missing or different file, and a manifest comes after the files it lists",
  I3: "the log has no gap and chains by hash",
  I4: "one release per input",
  I5: "the order of what is published only rises",
  I6: "latest is a byte copy of some record",
  I7: "latest never goes back",
  I8: "the reported outcome is never false",
  I9: "refused or invalid input causes no put and no signature",
  I10: "a yank is sticky",
  I11: "whatever any latest ever named stays readable",
  I12: "signatures verify, and published bytes are those prepared for their place in the log",
  L1: "one reconciliation leaves latest at the head of a whole log",
  L2: "each input sent once more is answered, and latest is at the head afterwards",
  L3: "whoever got no error ends with an answer, and whoever got one looks before it says unknown",
  port: "the store is asked for nothing but what its port allows",
} as const;

/** A promise that was broken, and how. */
export interface Broken {
  readonly promise: keyof typeof PROMISES;
  readonly how: string;
}
