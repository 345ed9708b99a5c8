import { type PlannedFile, textFile } from "../../snapshot/planned-file.ts";
import type { Catalogue } from "../catalogue.ts";
import type { PublishedRelease } from "../catalogue-input.ts";
import { hasRecordFiles } from "../record-pages.ts";
import type { HistoryEntry } from "../records/history.ts";
import type { EntityRecord, SourceRecord } from "../records/record.ts";
import { ROUTES, toRecordPath, toReleasePath } from "../routes.ts";
import { type Feed, type FeedEntry, toAtom } from "./atom.ts";
import { toWithdrawal } from "./cited-version.ts";
import { describeOperations } from "./describe-operations.ts";
import { toFeedPath } from "./release-metadata.ts";

const ATOM = "application/atom+xml";

/**
 * Plans the feed of releases, and one for each source and entity with an entry for each release that changed it or what
 * belongs to it. Above `MOST_RECORD_PAGES` records there are none of single records: each would be read by hardly anybody
 * and all of them written with every release.
 */
export function* planFeeds(catalogue: Catalogue): Iterable<PlannedFile> {
  yield textFile(`${ROUTES.releases.slice(1)}/feed.xml`, ATOM, toAtom(toReleaseFeed(catalogue)));
  if (!hasRecordFiles(catalogue.input.data)) return;
  for (const kind of ["sources", "entities"] as const)
    for (const record of catalogue.records[kind]())
      yield textFile(toFeedPath(kind, record.id).slice(1), ATOM, toAtom(toRecordFeed(catalogue, record)));
}

function toReleaseFeed(catalogue: Catalogue): Feed {
  const { site, dataset, releases } = catalogue.input;
  return {
    ...toFeedStart(catalogue, ROUTES.releases, `Releases of ${dataset.title}`),
    entries: releases.toReversed().map((release) => toReleaseEntry(site, release)),
  };
}

function toReleaseEntry(site: string, release: PublishedRelease): FeedEntry {
  const { version, date, since, changes, yankedOn } = release;
  const page = site + toReleasePath(version);
  const what = since === null ? "The first version." : `Changed since ${since}: ${describeOperations(changes)}.`;
  const withdrawal = toWithdrawal(release);
  return {
    id: page,
    page,
    title: withdrawal === undefined ? `Version ${version}` : `Version ${version} (withdrawn)`,
    updated: yankedOn ?? date,
    summary: withdrawal === undefined ? what : `${withdrawal}. ${what}`,
  };
}

/** A record that no release changed was there from the first one on. */
function toRecordFeed(catalogue: Catalogue, record: SourceRecord | EntityRecord): Feed {
  const { site, releases } = catalogue.input;
  const path = toRecordPath(record.kind, record.id);
  const name = record.kind === "sources" ? record.source.title : record.entity.name;
  const first = releases.slice(0, 1).map(({ version, date }) => ({ version, date, changes: [] }));
  const history: readonly HistoryEntry[] = record.history.length > 0 ? record.history : first;
  return {
    ...toFeedStart(catalogue, path, `Changes of ${name}`),
    entries: history.map(({ version, date, changes }) => ({
      id: `${site}${path}#${version}`,
      page: site + toReleasePath(version),
      title: changes.length === 0 ? `First published in version ${version}` : `Changed in version ${version}`,
      updated: date,
      summary: changes.length === 0 ? "It has not been changed since." : `${describeOperations(changes)}.`,
    })),
  };
}

function toFeedStart({ input }: Catalogue, path: string, title: string): Omit<Feed, "entries"> {
  const { site, dataset } = input;
  const authors = dataset.creators.map(({ name }) => name);
  return { self: `${site}${path}/feed.xml`, page: site + path, title, authors, rights: dataset.licence.title };
}
