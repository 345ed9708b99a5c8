import { beforeAll, describe, expect, it } from "vitest";
import { FRAME } from "../../lambdas/catalogue/frame.ts";
import { planCatalogue, planPastRecords } from "../../lambdas/catalogue/plan-catalogue.ts";
import { MOST_RECORD_PAGES } from "../../lambdas/catalogue/record-pages.ts";
import { toSiteKey } from "../../lambdas/catalogue/routes.ts";
import { answerPage } from "../../lambdas/runtime/record-page/answer-page.ts";
import { parsePageRequest } from "../../lambdas/runtime/record-page/parse-page-request.ts";
import { openSiteRecords, type SiteRecords } from "../../lambdas/runtime/record-page/site-records.ts";
import type { PlannedFile } from "../../lambdas/snapshot/planned-file.ts";
import type { IdsRow } from "../../lambdas/snapshot/tables.generated.ts";
import { toHeldObject } from "../../lambdas/store/held-object.ts";
import { type MemorySiteStore, openMemorySiteStore } from "../../lambdas/store/memory-site-store.ts";
import { readCatalogue } from "../support/catalogue-input.ts";

const KINDS = ["claim", "source", "entity"] as const;
const FOLDERS = { claim: "claims", source: "sources", entity: "entities" } as const;

let site: MemorySiteStore;
let records: SiteRecords;
/** The address of every record, those that were given up included. */
let addresses: readonly string[];

/** The made-up catalogue with so many given-up ids that its records have no pages of their own. */
beforeAll(async () => {
  const { input, made } = await readCatalogue();
  const ids = [...input.data.ids, ...Array.from({ length: MOST_RECORD_PAGES }, (_, place) => toLost(place))];
  addresses = ids.flatMap(({ kind, id }) => (kind === "attestation" ? [] : [`/${FOLDERS[kind]}/${id}`]));
  site = openMemorySiteStore();
  for (const { release, data } of made)
    if (release !== input.shown) await put(site, planPastRecords({ ...input, shown: release, data }));
  await put(site, planCatalogue({ ...input, data: { ...input.data, ids } }));
  records = openSiteRecords(site);
});

async function put(to: MemorySiteStore, files: Iterable<PlannedFile>): Promise<void> {
  for (const { path, mediaType, chunks } of files)
    await to.put(toHeldObject(path, mediaType, Buffer.concat(Array.from(chunks(), (chunk) => Buffer.from(chunk)))));
}

function toLost(place: number): IdsRow {
  const kind = KINDS[place % KINDS.length] ?? "claim";
  const digits = String(place).padStart(6, "0");
  const id = kind === "claim" ? `c-${digits}` : `lost-${digits}`;
  return { kind, id, status: "retired", replaced_by: null, reason: "it was made up" };
}

/** The text of a page, from its file or made of its record, by the rules of the site; undefined where there is none. */
async function read(address: string): Promise<string | undefined> {
  const file = site.objects.get(toSiteKey(address));
  if (file !== undefined) return Buffer.from(file.bytes).toString();
  const event = { rawPath: address, requestContext: { http: { method: "GET" } } };
  const { statusCode, body } = await answerPage(records, parsePageRequest(event, "event"), fail);
  return statusCode === 200 ? body : undefined;
}

function fail(error: unknown): never {
  throw error;
}

describe("a catalogue of more records than have pages of their own", () => {
  it("has no file of a single record, and its sitemap names no page that is none", async () => {
    const keys = [...site.objects.keys()];
    expect(keys.filter((key) => /^(claims|sources|entities)\/(?!page\/|type\/)/.test(key))).toEqual([]);
    expect(JSON.parse((await read(`/${FRAME}`)) ?? "")).toMatchObject({ hasRecordFiles: false });
    const listed = [...((await read("/sitemap.xml")) ?? "").matchAll(/<loc>https:\/\/[^/]*([^<]*)</g)];
    expect(listed.length).toBeGreaterThan(10);
    for (const [, address = ""] of listed) expect(await read(address), address).toBeDefined();
  });

  it("makes the page of every record, given up or not", async () => {
    expect(addresses.length).toBeGreaterThan(MOST_RECORD_PAGES);
    for (const address of addresses) {
      const page = await read(address);
      expect(page, address).toContain(`<link rel="canonical" href="https://claims.example.org${address}"/>`);
    }
  });

  it("leads by every link of every page to something that is there, and to no feed of a record", async () => {
    const files = [...site.objects.keys()].filter((key) => key.endsWith(".html")).map((key) => `/${key}`);
    const links = new Map<string, string>();
    for (const from of [...files, ...addresses.filter((address) => !/0\d{5}$/.test(address))])
      for (const [, link = ""] of ((await read(from)) ?? "").matchAll(/\s(?:href|src|action)="(\/[^"#?]*)/g))
        links.set(link, from);
    expect(links.size).toBeGreaterThan(400);
    expect([...links.keys()].filter((link) => link.endsWith("feed.xml"))).toEqual(["/releases/feed.xml"]);
    for (const [link, from] of links)
      if (!/^\/(latest|v|snapshots|releases\/\d{10}\.json|latest\.json|keys)(\/|$)/.test(link))
        expect(await read(link), `${link}, from ${from}`).toBeDefined();
  });

  it("is asked again where the files of a former rendering are gone, and finds no record in those of another number", async () => {
    const { input } = await readCatalogue();
    const small = openMemorySiteStore();
    await put(small, planCatalogue(input));
    for (const { entity_id } of input.data.entities) {
      // The frame that is read first is that of the rendering before, which had many more files.
      let isFirst = true;
      const read = async (key: string) => {
        const isOld = key === FRAME && isFirst;
        if (isOld) isFirst = false;
        return await (isOld ? site : small).read(key);
      };
      const readers = openSiteRecords({ read });
      const event = { rawPath: `/entities/${entity_id}`, requestContext: { http: { method: "GET" } } };
      const ask = async () => (await answerPage(readers, parsePageRequest(event, "event"), () => {})).statusCode;
      expect([await ask(), await ask()]).toEqual([503, 200]);
    }
  });
});
