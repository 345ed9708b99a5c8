/** Why bytes are not to be believed as a record of the log. */
export type RecordFault =
  | { readonly code: "not-an-envelope"; readonly detail: string }
  | { readonly code: "wrong-payload-type"; readonly found: string }
  | { readonly code: "untrusted-key"; readonly keyids: readonly string[] }
  | { readonly code: "bad-signature"; readonly keyid: string }
  | { readonly code: "key-out-of-range"; readonly keyid: string; readonly sequence: number }
  | { readonly code: "not-a-release"; readonly detail: string }
  | { readonly code: "misplaced"; readonly expected: number; readonly found: number }
  | { readonly code: "broken-chain"; readonly expected: string | null; readonly found: string | null };

/** A record of the log that is not to be believed. Nothing may be built on it. */
export class UntrustedRecord extends Error {
  override readonly name = "UntrustedRecord";
  readonly key: string;
  readonly fault: RecordFault;

  constructor(key: string, fault: RecordFault) {
    super(`${key} is not to be trusted: ${explainFault(fault)}`);
    this.key = key;
    this.fault = fault;
  }
}

/** What is wrong with a record, and what may be done about it. */
export function explainFault(fault: RecordFault): string {
  switch (fault.code) {
    case "not-an-envelope":
      return `it is no DSSE envelope (${fault.detail}); it was cut off or changed: take it from the store again`;
    case "wrong-payload-type":
      return `its payload type is "${fault.found}" and not that of an in-toto statement; it was signed for something else`;
    case "untrusted-key":
      return `it is signed by ${fault.keyids.join(", ") || "nobody"}, and no such key is trusted; if the key was changed, take the new trust file from the publisher`;
    case "bad-signature":
      return `the signature of ${fault.keyid} does not fit the payload; the record or the signature was changed`;
    case "key-out-of-range":
      return `${fault.keyid} is not trusted for record ${fault.sequence}; the key was retired before, or came into use later`;
    case "not-a-release":
      return `its statement is not one of this release log (${fault.detail})`;
    case "misplaced":
      return `it is record ${fault.found} and lies where ${fault.expected} belongs; records were swapped`;
    case "broken-chain":
      return `it follows a record with the SHA-256 ${fault.found ?? "of none"}, and the one before it has ${fault.expected ?? "none"}; one of the two was replaced`;
  }
}
