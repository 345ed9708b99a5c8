/** Who signs releases: a key file on one machine, a key in KMS in AWS. */
export interface Signer {
  /** The SHA-256 of the public key's SPKI in DER, as 64 lower-case hexadecimal digits. */
  readonly keyid: string;
  /** The public key as PEM (RFC 7468, section 13), for whoever verifies. */
  readonly publicKey: string;
  /** Signs a message with ECDSA on P-256 over its SHA-256 (FIPS 186-5); the signature is in DER (RFC 3279, section 2.2.3). */
  sign(message: Uint8Array): Promise<Uint8Array>;
}
