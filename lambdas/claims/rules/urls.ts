import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Library } from "./rule.ts";

/** Every address is https, names a public host and carries no credentials. None is ever fetched. */
export function* urls(record: AnyRecord, library: Library): Generator<RuleProblem> {
  for (const [pointer, url] of urlsOf(record)) {
    const flaw = findFlaw(url);
    if (flaw) yield { code: "unsafe-url", at: library.place(record.file, pointer), url, ...flaw };
  }
}

function* urlsOf({ kind, value }: AnyRecord): Generator<readonly [pointer: string, url: string]> {
  if (kind === "dataset") {
    yield ["/licence/path", value.licence.path];
    if (value.homepage !== undefined) yield ["/homepage", value.homepage];
  }
  if (kind !== "source") return;
  for (const key of ["url", "archive_url", "derived_from"] as const) {
    const url = value[key];
    if (url?.includes(":")) yield [`/${key}`, url];
  }
}

function findFlaw(text: string): { readonly reason: string; readonly remedy: string } | undefined {
  const url = URL.parse(text);
  if (url?.protocol !== "https:") return { reason: "is no address", remedy: "copy it again from the browser" };
  if (url.username !== "" || url.password !== "" || text.slice(8).split(/[/?#]/)[0]?.includes("@"))
    return { reason: "carries credentials", remedy: "take out what stands before the @" };
  if (/^\[|^[\d.]+$/.test(url.hostname) || !url.hostname.includes("."))
    return { reason: "names no public host", remedy: "use the address that a reader elsewhere would open" };
  if (/[^\x21-\x7e]|\\/.test(text))
    return { reason: "holds characters that an address cannot", remedy: `write it percent-encoded: ${url.href}` };
  return undefined;
}
