// biome-ignore lint/style/noRestrictedImports: writes and removals that only pages may have
import { DeleteObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { inParallel } from "./in-parallel.ts";
import { openClient, type S3Place, toAddress, toHeaders, toPatience } from "./s3-client.ts";
import { toStoreError } from "./s3-error.ts";
import { openS3Store } from "./s3-store.ts";
import type { SiteStore } from "./site-store.ts";
import { verifiedBytes } from "./verified-bytes.ts";

/** How many removals are under way at once. */
const AT_ONCE = 12;

/**
 * Opens a bucket of Amazon S3 as a site. What is written twice is the same in the end, so that the SDK sends again what
 * failed; for that an object is held in memory while it is written.
 */
export function openS3SiteStore(place: S3Place): SiteStore {
  const client = openClient(place);
  return {
    read: openS3Store(place).read,
    async put(object) {
      const address = toAddress(place, object.key);
      const Body = Buffer.concat(await Array.fromAsync(verifiedBytes(object)));
      const requestTimeout = toPatience(place, object);
      try {
        await client.send(new PutObjectCommand({ ...address, ...toHeaders(object), Body }), { requestTimeout });
      } catch (error) {
        throw toStoreError(error, object.key);
      }
    },
    async remove(keys) {
      const addresses = keys.map((key) => toAddress(place, key));
      await inParallel(
        addresses,
        AT_ONCE,
        async (address) => void (await client.send(new DeleteObjectCommand(address))),
      );
    },
  };
}
