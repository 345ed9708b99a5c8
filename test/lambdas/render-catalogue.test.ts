import { tmpdir } from "node:os";
import { beforeAll, describe, expect, it } from "vitest";
import { type RenderRequest, renderCatalogue } from "../../lambdas/runtime/render/render-catalogue.ts";
import { parseSiteAddress } from "../../lambdas/runtime/render/site-address.ts";
import { type MemorySiteStore, openMemorySiteStore } from "../../lambdas/store/memory-site-store.ts";
import type { SiteStore } from "../../lambdas/store/site-store.ts";
import { digestOf, newObject } from "../store/new-object.ts";
import { ADDED, type LogInSteps, makeLogInSteps } from "../support/log-in-steps.ts";
import { logOf, openServices, type Services } from "../support/released-data.ts";
import { startFunction } from "../support/start-function.ts";
import { contentOf, dyingSite, watchedSite } from "../support/unwilling-site.ts";

const ADDRESS = "https://claims.example.org";

let log: LogInSteps;
/** What a site is after all of it was rendered at once, by the number of records. */
const whole: Readonly<Record<string, string>>[] = [];

/** Versions 1.0.0, 1.0.1 and 1.1.0, and the withdrawal of the last. */
beforeAll(async () => {
  log = await makeLogInSteps();
  for (const records of [0, 1, 2, 3, 4]) {
    const site = openMemorySiteStore();
    await render(site, records);
    whole.push(contentOf(site));
  }
  return () => log.services.close();
});

async function render(site: SiteStore, records: number, request: RenderRequest = {}, address = ADDRESS, program = "1") {
  return await renderCatalogue({ log: log.at(records), site, address, program, scratch: tmpdir() }, request);
}

async function renderedSite(records: number): Promise<MemorySiteStore> {
  const site = openMemorySiteStore();
  await render(site, records);
  return site;
}

describe("rendering the catalogue", () => {
  it("writes nothing before the first release, and says so", async () => {
    const site = openMemorySiteStore();
    expect(await render(site, 0)).toEqual({
      message: "there is no release: nothing was written",
      files: 0,
      written: 0,
      removed: 0,
      past: [],
    });
    expect(contentOf(site)).toEqual({});
  });

  it("writes every page, the records of every version, and what it wrote", async () => {
    const site = openMemorySiteStore();
    const { files, written, past, version } = await render(site, 3);
    expect([version, past, written]).toEqual(["1.1.0", ["1.0.0", "1.0.1"], files]);
    const content = contentOf(site);
    expect(Object.keys(content)).toHaveLength(files + 1);
    expect(Object.keys(content)).toEqual(
      expect.arrayContaining(["index.html", `claims/${ADDED}.html`, "frame.json", "records/1.0.0/index.json"]),
    );
    expect(site.objects.get("index.html")?.contentType).toBe("text/html; charset=utf-8");
    const rendering = JSON.parse(content["rendering.json"] ?? "");
    for (const [key, text] of Object.entries(content))
      if (key !== "rendering.json") expect(rendering.files[key]).toBe(digestOf(text));
  });

  it("puts the home page after all others, and last of all what it wrote", async () => {
    const site = watchedSite(openMemorySiteStore());
    await render(site, 3);
    expect(site.done.slice(-2)).toEqual(["put index.html", "put rendering.json"]);
    const at = (key: string) => site.done.indexOf(`put ${key}`);
    for (const version of ["1.0.0", "1.0.1", "1.1.0"])
      expect(at(`records/${version}/index.json`)).toBeGreaterThan(at(`records/${version}/claims-0.json`));
    expect(at("frame.json")).toBeGreaterThan(at("records/1.1.0/index.json"));
    expect([site.most > 1, site.most <= 16]).toEqual([true, true]);
  });

  it("puts nothing the second time", async () => {
    const site = await renderedSite(3);
    const watched = watchedSite(site);
    expect(await render(watched, 3)).toMatchObject({ written: 0, removed: 0, past: [] });
    expect(watched.done).toEqual([]);
    expect(contentOf(site)).toEqual(whole[3]);
  });

  it.each([[[1, 2, 3]], [[1, 3]], [[1, 2, 3, 4]], [[3, 4]], [[4, 3]]])(
    "makes the same site of records %j in turn as of the last at once",
    async (steps) => {
      const site = openMemorySiteStore();
      for (const records of steps) await render(site, records);
      expect(contentOf(site)).toEqual(whole[steps.at(-1) ?? 0]);
    },
  );

  it("puts what has changed and takes away what is planned no more, after the rest", async () => {
    const site = watchedSite(await renderedSite(3));
    const { version, written, removed, files } = await render(site, 4);
    expect([version, removed > 0, written < files]).toEqual(["1.0.1", true, true]);
    expect(site.done.indexOf(`remove claims/${ADDED}.html`)).toBeGreaterThan(site.done.indexOf("put index.html"));
    expect(site.done.filter((step) => step.startsWith("put assets/"))).toEqual([]);
  });

  it("shows the version before where the current one is withdrawn, and keeps the records of that for its citations", async () => {
    const site = await renderedSite(3);
    await render(site, 4);
    const content = contentOf(site);
    expect(JSON.parse(content["frame.json"] ?? "")).toMatchObject({
      version: "1.0.1",
      yanked: { "1.1.0": "the crane was <b>never</b> there" },
    });
    expect(content).not.toHaveProperty([`claims/${ADDED}.html`]);
    expect(content["records/1.1.0/claims-0.json"]).toContain(ADDED);
  });

  it("completes what was killed half-way, wherever that was", async () => {
    for (let writes = 0; writes < 90; writes += 7) {
      const site = await renderedSite(1);
      const ended = await render(dyingSite(site, writes), 3).catch((error: Error) => error.message);
      expect(ended === "killed" || ended === "killed before the answer came" || typeof ended === "object").toBe(true);
      await render(site, 3);
      expect(contentOf(site)).toEqual(whole[3]);
    }
  });

  it("goes on where a killed run ended", async () => {
    const site = openMemorySiteStore();
    await expect(render(dyingSite(site, 85), 3)).rejects.toThrow("killed");
    const { written, files } = await render(site, 3);
    expect(written).toBeLessThan(files - 10);
  });

  it("leaves nothing of a killed run behind where another version is shown by then", async () => {
    for (let writes = 1; writes < 90; writes += 9) {
      const site = await renderedSite(2);
      await render(dyingSite(site, writes), 3).catch(() => {});
      await render(dyingSite(site, 12), 4).catch(() => {});
      await render(site, 4);
      expect(contentOf(site)).toEqual(whole[4]);
    }
  });

  it("gives way to another run that turns out to write, and the next one makes good what both did", async () => {
    const site = await renderedSite(1);
    let isFirst = true;
    const late: SiteStore = {
      ...site,
      async put(object) {
        if (isFirst && object.key.startsWith("claims/")) {
          isFirst = false;
          await render(site, 4);
        }
        await site.put(object);
      },
    };
    await expect(render(late, 3)).rejects.toMatchObject({
      name: "TryAgain",
      message: expect.stringContaining("another run"),
    });
    await render(site, 4);
    expect(contentOf(site)).toEqual(whole[4]);
  });

  it("takes nothing away for good that another run puts meanwhile", async () => {
    const site = await renderedSite(3);
    let isFirst = true;
    const late: SiteStore = {
      ...site,
      async remove(keys) {
        if (isFirst) {
          isFirst = false;
          await render(site, 3);
        }
        await site.remove(keys);
      },
    };
    await expect(render(late, 4)).rejects.toMatchObject({ name: "TryAgain" });
    await render(site, 3);
    expect(contentOf(site)).toEqual(whole[3]);
  });

  it("gives way without a word where it has put nothing yet, so that the other run goes on", async () => {
    const site = await renderedSite(1);
    let reads = 0;
    const late: SiteStore = {
      ...site,
      async read(key) {
        if (key === "rendering.json" && reads++ === 1) await render(dyingSite(site, 20), 3).catch(() => {});
        return await site.read(key);
      },
    };
    const seen = watchedSite(late);
    await expect(render(seen, 3)).rejects.toMatchObject({ name: "TryAgain" });
    expect(seen.done).toEqual([]);
  });

  it("renders for another address, and only what names it", async () => {
    const site = await renderedSite(3);
    const { written, files } = await render(site, 3, {}, "https://other.example.org");
    expect([written > 0, written < files]).toEqual([true, true]);
    expect(contentOf(site)["index.html"]).toContain("https://other.example.org/");
  });

  it("leaves the styles and programs of pages that somebody may still hold, and takes nothing else for such", async () => {
    const site = await renderedSite(3);
    const rendering = JSON.parse(contentOf(site)["rendering.json"] ?? "");
    const old = ["assets/style-0000000000.css", "assets-0.css", "claims/assets/style.css"];
    for (const key of old) {
      await site.put(newObject(key, "a{}"));
      rendering.files[key] = digestOf("a{}");
    }
    await site.put(newObject("rendering.json", JSON.stringify(rendering)));
    for (const records of [3, 4]) {
      await render(site, records);
      expect(old.filter((key) => site.objects.has(key))).toEqual(old.slice(0, 1));
    }
  });

  it("begins anew where what it wrote is damaged or gone", async () => {
    const astray = JSON.stringify({ head: null, site: "", program: "", format: 1, files: { "../x": null } });
    for (const text of ["{", "{}", '{"head":"x"}', "null", astray]) {
      const site = await renderedSite(3);
      await site.put(newObject("rendering.json", text));
      expect(await render(site, 3)).toMatchObject({ past: ["1.0.0", "1.0.1"] });
      expect(contentOf(site)).toEqual(whole[3]);
    }
  });
});

describe("rendering only if something is missing", () => {
  const ONLY = { only: "if missing" } as const;

  it("does nothing where the site shows the newest record", async () => {
    const site = watchedSite(await renderedSite(3));
    expect(await render(site, 3, ONLY)).toMatchObject({
      written: 0,
      message: expect.stringContaining("nothing was written"),
    });
    expect(site.done).toEqual([]);
  });

  it("renders where there is a newer record, another address, no home page, or a run that died", async () => {
    const homeless = await renderedSite(3);
    await homeless.remove(["index.html"]);
    expect(await render(homeless, 3, ONLY)).toMatchObject({ version: "1.1.0" });
    expect(contentOf(homeless)).toEqual(whole[3]);
    const newer = await renderedSite(2);
    expect(await render(newer, 3, ONLY)).toMatchObject({ version: "1.1.0" });
    const moved = await renderedSite(3);
    expect((await render(moved, 3, ONLY, "https://other.example.org")).written).toBeGreaterThan(0);
    const died = await renderedSite(2);
    await render(dyingSite(died, 30), 3).catch(() => {});
    await render(died, 3, ONLY);
    expect(contentOf(died)).toEqual(whole[3]);
  });

  it("renders where another program made the pages of the same record, once", async () => {
    const site = watchedSite(await renderedSite(3));
    expect(await render(site, 3, ONLY, ADDRESS, "2")).toMatchObject({ version: "1.1.0", written: 0, removed: 0 });
    expect(site.done).toEqual(["put rendering.json"]);
    expect(await render(site, 3, ONLY, ADDRESS, "2")).not.toHaveProperty("version");
    expect(await render(site, 3, ONLY, ADDRESS, "1")).toHaveProperty("version");
  });

  it("says that there is no release before the first", async () => {
    expect(await render(openMemorySiteStore(), 0, ONLY)).toMatchObject({ files: 0 });
  });
});

describe("the address of a site", () => {
  it.each(["https://claims.example.org", "http://127.0.0.1:8080"])("may be %s", (address) => {
    expect(parseSiteAddress(address, "SITE")).toBe(address);
  });

  it.each([
    "",
    "claims.example.org",
    "https://a.org/",
    "https://a.org/x",
    "https://A.org",
    "https://u:p@a.org",
    "ftp://a.org",
  ])("cannot be %j", (address) => expect(() => parseSiteAddress(address, "SITE")).toThrow(`SITE is "${address}"`));
});

describe("render-catalogue", () => {
  const environmentOf = (services: Services) => ({ ...logOf(services), SITE_BUCKET: "site", SITE_ADDRESS: ADDRESS });
  const start = (services: Services) => startFunction("render-catalogue", environmentOf(services), services);

  it("renders into the bucket of the site, for whatever event", async () => {
    const { services } = log;
    const render = await start(services);
    expect(await render.invoke({ execution: "x" })).toMatchObject({ version: "1.0.1", past: ["1.0.0", "1.1.0"] });
    const { "rendering.json": _, ...files } = whole[4] ?? {};
    for (const [key, text] of Object.entries(files)) expect(services.s3.peek(key)).toBe(text);
    expect(JSON.parse(services.s3.peek("rendering.json") ?? "").program).toMatch(/^[0-9a-f]{64}$/);
    expect(render.metrics("CatalogueRendered")).toEqual([1]);
    const before = services.s3.requests.length;
    await render.invoke({ only: "if missing" });
    expect(services.s3.requests.slice(before).every(({ method }) => method === "GET")).toBe(true);
    expect(services.s3.violations).toEqual([]);
    expect(services.kms.calls.filter((call) => call === "Sign")).toHaveLength(4);
  });

  it("fails with a TryAgain where S3 does not answer, and with another error for what is no event of it", async () => {
    const services = await openServices();
    services.s3.fail({ times: 9, fault: { kind: "refuse", status: 503, code: "SlowDown" } });
    const render = await start(services);
    await expect(render.invoke({})).rejects.toMatchObject({ name: "TryAgain" });
    await expect(render.invoke({ only: "sometimes" })).rejects.toThrow("event.only is not if missing");
    await expect(render.invoke([])).rejects.toThrow("event is no object");
    expect(render.metrics("CatalogueRendered")).toEqual([]);
    await services.close();
  });
});
