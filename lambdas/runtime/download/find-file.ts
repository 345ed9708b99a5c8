import type { Request } from "./parse-request.ts";
import type { PublishedLog } from "./published-log.ts";
import type { Finding } from "./to-response.ts";

/** Finds what is asked for, or what there is instead. Rejects where what is published cannot be read. */
export async function findFile(log: PublishedLog, request: Request): Promise<Finding> {
  if (request.asks === "what methods there are") return { is: "what methods there are" };
  if (request.asks === "with a wrong method") return { is: "a wrong method" };
  const latest = await log.readLatest();
  if (latest === undefined) return { is: "nothing released" };
  if (request.asks === "nothing known") return { is: "no such version", ...(await log.listVersions(latest)) };
  const { version, file } = request;
  const by = version === "latest" ? "latest" : "version";
  const of = version === "latest" ? latest.current : await log.find(version, latest);
  if (of === null) return { is: "no current version", ...(await log.listVersions(latest)) };
  if (of === undefined) return { is: "no such version", ...(await log.listVersions(latest)) };
  const files = await log.readFiles(of);
  if (file === undefined || !files.includes(file)) return { is: "no such file", of, files };
  const yank = latest.yanked.find((yanked) => yanked.version === of.version);
  return { is: "file", by, of, file, ...(yank && { yanked: yank.reason }) };
}
