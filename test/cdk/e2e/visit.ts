import type { Site } from "../read-site.ts";
import type { Cloud } from "./open-cloud.ts";

/** What a browser gets: from the last origin that was asked, with what it says. */
export interface Visited {
  readonly status: number;
  readonly from: string;
  readonly body: string;
}

/** Answers an address as the distribution does: by its behaviour, the function at the edge, and one origin after the other. */
export async function visit(site: Site, cloud: Cloud, path: string): Promise<Visited> {
  const pattern = site.patternOf(path);
  const request = { uri: path, querystring: {} };
  const { uri } = (site.edgeOf(pattern, "viewer-request")?.({ request }) ?? request) as typeof request;
  let answer: Visited = { status: 404, from: "", body: "" };
  for (const from of site.originsOf(pattern)) {
    answer = await ask(cloud, from, uri);
    if (![403, 404].includes(answer.status)) break;
  }
  return answer;
}

async function ask({ s3, invoke }: Cloud, from: string, uri: string): Promise<Visited> {
  if (from.endsWith("Function")) {
    const event = { version: "2.0", rawPath: uri, headers: {}, requestContext: { http: { method: "GET", path: uri } } };
    const { statusCode, body } = (await invoke(from, event)) as { readonly statusCode: number; readonly body: string };
    return { status: statusCode, from, body };
  }
  const body = s3.peek(decodeURIComponent(uri.slice(1)));
  return { status: body === undefined ? 404 : 200, from, body: body ?? "" };
}
