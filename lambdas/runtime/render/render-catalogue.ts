import type { CatalogueInput, PublishedRelease } from "../../catalogue/catalogue-input.ts";
import { planCatalogue, planPastRecords } from "../../catalogue/plan-catalogue.ts";
import { isClaimFile, toClaimIndexKey } from "../../catalogue/records/shards.ts";
import { findHead } from "../../release/find-head.ts";
import type { ReadableLog } from "../../release/log.ts";
import { withScratch } from "../../release/with-scratch.ts";
import type { SiteStore } from "../../store/site-store.ts";
import { type ReadableCatalogue, readCatalogue } from "./read-catalogue.ts";
import { FORMAT, type Rendering } from "./rendering.ts";
import { openSiteWriter } from "./site-writer.ts";

/** What is rendered, where to, and what for. */
export interface Rendered {
  readonly message: string;
  /** The version that the site shows; left out before the first release. */
  readonly version?: string;
  /** How many files the site has, and how many of them were put; and how many were taken away. */
  readonly files: number;
  readonly written: number;
  readonly removed: number;
  /** The versions whose records were made for their citations. */
  readonly past: readonly string[];
}

/** Where the pages come from, where they go, and where readers find them. */
export interface CatalogueSite {
  readonly log: ReadableLog;
  readonly site: SiteStore;
  readonly address: string;
  /** What tells the code that makes the pages from other code. */
  readonly program: string;
  /** A folder for the tables of one version at a time. */
  readonly scratch: string;
}

/** What is asked for: everything, or nothing where the site shows the newest record already, as this program makes it. */
export interface RenderRequest {
  readonly only?: "if missing" | undefined;
}

const NOTHING = { files: 0, written: 0, removed: 0, past: [] };

/**
 * Renders the catalogue of the newest release, and the records of every other version that are not there yet. What is
 * there with the same bytes is not put again, what a killed run left is completed, and what nobody plans any more is
 * taken away, last, except for the styles and programs of pages. Where the home page was taken away, every file is put anew.
 *
 * Rejects as `readCatalogue` does, with a `TryAgain` where another run renders too, and with what the stores say. The
 * release log is only read.
 */
export async function renderCatalogue(to: CatalogueSite, { only }: RenderRequest): Promise<Rendered> {
  const writer = await openSiteWriter(to.site);
  if (only === "if missing" && (await isThere(to, writer.before)))
    return {
      ...NOTHING,
      message: "the site shows the newest record: nothing was written",
      files: writer.count().files,
    };
  const catalogue = await readCatalogue(to.log);
  if (catalogue === undefined) return { ...NOTHING, message: "there is no release: nothing was written" };
  const { shown, releases, head } = catalogue;
  const others = releases.filter((release) => release !== shown);
  const past = others.filter((release) => !hasRecords(writer.before, release));
  for (const release of past)
    await withInput(to, catalogue, release, async (input) => await writer.write(planPastRecords(input)));
  await withInput(to, catalogue, shown, async (input) => await writer.write(planCatalogue(input)));
  const kept = others.filter((release) => !past.includes(release));
  const isKept = (key: string) => isAsset(key) || kept.some(({ version }) => isClaimFile(key, version));
  await writer.finish({ head, site: to.address, program: to.program, format: FORMAT }, isKept);
  const counts = writer.count();
  const message = `version ${shown.version}: ${counts.written} of ${counts.files} files were put, ${counts.removed} taken away`;
  return { message, version: shown.version, ...counts, past: past.map(({ version }) => version) };
}

async function isThere({ log, address, program }: CatalogueSite, before: Rendering | undefined): Promise<boolean> {
  if (before === undefined || before.site !== address || before.program !== program || before.format !== FORMAT)
    return false;
  return before.head !== null && before.head === (await findHead(log))?.sha256;
}

/**
 * A page that a cache or a reader's window holds names the styles and programs that it was made with, by names that never
 * mean others. Nothing of the dataset is in them, and they are few and small: those of former programs stay.
 */
function isAsset(key: string): boolean {
  return key.startsWith("assets/");
}

/** The index of a version's records is put after them, so that with it all of them are there. */
function hasRecords(before: Rendering | undefined, { version }: PublishedRelease): boolean {
  return before?.format === FORMAT && typeof before.files[toClaimIndexKey(version)] === "string";
}

async function withInput(
  { address: site, scratch }: CatalogueSite,
  { read, releases }: ReadableCatalogue,
  shown: PublishedRelease,
  use: (input: CatalogueInput) => Promise<void>,
): Promise<void> {
  await withScratch(scratch, async (folder) => {
    await use({ site, releases, shown, ...(await read(shown, folder)) });
  });
}
