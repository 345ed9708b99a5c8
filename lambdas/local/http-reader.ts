import type { Reader } from "../release/read-object.ts";
import { checkKey } from "../store/object-key.ts";
import type { Revision } from "../store/object-store.ts";

const MOST_REDIRECTS = 5;

/**
 * Opens a store that is published under an address, for reading. 404 is an object that is not there, and any other
 * status but 200 an `Error` that names it.
 *
 * Nothing is kept between two reads, and nothing beyond the address is asked for, whatever a redirect says: who is
 * verified does not choose where the evidence comes from. The size is NaN where the server does not tell it. Throws a
 * `TypeError` for an address that is not http or https.
 */
export function openHttpReader(address: string): Reader {
  const base = new URL(address);
  if (base.protocol !== "http:" && base.protocol !== "https:") throw new TypeError(`${address} is not http or https`);
  base.search = "";
  base.hash = "";
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return {
    async read(key) {
      checkKey(key);
      const { response, from } = await request(base, new URL(key, base));
      if (response.status === 200 && response.body)
        return { revision: toRevision(response), size: readSize(response), body: response.body };
      await response.body?.cancel();
      if (response.status === 404) return undefined;
      throw new Error(`${from.href} answered with status ${response.status}`);
    },
  };
}

async function request(base: URL, first: URL): Promise<{ readonly response: Response; readonly from: URL }> {
  let from = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    // Compressed bytes would have another size than the one that is announced.
    const headers = { "accept-encoding": "identity", "cache-control": "no-cache" };
    const response = await fetch(from, { redirect: "manual", cache: "no-store", headers });
    const location = isRedirect(response) ? response.headers.get("location") : null;
    if (location === null) return { response, from };
    await response.body?.cancel();
    from = new URL(location, from);
    if (from.origin !== base.origin || !from.pathname.startsWith(base.pathname))
      throw new Error(`${first.href} leads to ${from.href}, which is outside of ${base.href}`);
  }
  throw new Error(`${first.href} leads through more than ${MOST_REDIRECTS} redirects`);
}

function isRedirect({ status }: Response): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

function readSize({ headers }: Response): number {
  return Number(headers.get("content-length") ?? Number.NaN);
}

function toRevision({ headers }: Response): Revision {
  return (headers.get("etag") ?? "") as Revision;
}
