import { createHash, createPublicKey } from "node:crypto";
// biome-ignore lint/style/noRestrictedImports: the only file with the KMS SDK
import { GetPublicKeyCommand, KMSClient, type KMSClientConfig, SignCommand } from "@aws-sdk/client-kms";
import type { Signer } from "../release/signer.ts";
import { toTrustedKey } from "../release/trust.ts";

/** The key that signs, and how KMS is reached. What is left out comes from the environment, as everywhere in AWS. */
export interface KmsKey {
  readonly arn: string;
  readonly client?: Pick<KMSClientConfig, "region" | "endpoint" | "credentials">;
}

/**
 * Opens a key in AWS KMS as a signer: asks for its public key once, and for a signature of each message's SHA-256, so
 * that a message of any length is one small request. Rejects with a `TypeError` where it is no P-256 key.
 */
export async function openKmsSigner({ arn, client }: KmsKey): Promise<Signer> {
  const kms = new KMSClient({ ...client });
  const { PublicKey: spki } = await kms.send(new GetPublicKeyCommand({ KeyId: arn }));
  if (spki === undefined) throw new TypeError(`KMS gives no public key of ${arn}`);
  const publicKey = createPublicKey({ key: Buffer.from(spki), format: "der", type: "spki" })
    .export({ type: "spki", format: "pem" })
    .toString();
  const { keyid } = toTrustedKey(publicKey);
  return {
    keyid,
    publicKey,
    async sign(message) {
      const { Signature: signature } = await kms.send(
        new SignCommand({
          KeyId: arn,
          Message: createHash("sha256").update(message).digest(),
          MessageType: "DIGEST",
          SigningAlgorithm: "ECDSA_SHA_256",
        }),
      );
      if (signature === undefined) throw new TypeError(`KMS gives no signature by ${arn}`);
      return signature;
    },
  };
}
