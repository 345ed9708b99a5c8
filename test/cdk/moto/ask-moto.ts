import type { Moto } from "./start-moto.ts";

/**
 * Sends a request to a service as moto has it. Which service is meant, it reads from the credential, and it verifies no
 * signature: so this needs no SDK of each service that is looked at.
 */
export async function askMoto(
  { endpoint }: Moto,
  service: string,
  path: string,
  request?: Omit<RequestInit, "headers">,
) {
  const credential = `Credential=nobody/20260101/us-east-1/${service}/aws4_request`;
  const headers = { authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host, Signature=0` };
  return await fetch(endpoint + path, { ...request, headers });
}
