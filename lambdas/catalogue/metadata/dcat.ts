import type { DatasetDescription, PublishedRelease } from "../catalogue-input.ts";
import { ROUTES } from "../routes.ts";
import { type Cited, toVersionUrl, toWithdrawal } from "./cited-version.ts";
import { DCAT_CONTEXT } from "./dcat-context.ts";
import { toDistributions } from "./dcat-distributions.ts";

/** Describes the catalogue, the series of versions, and each version with its files (W3C DCAT 3, with PROV-O). */
export function toDcat(cited: Cited): object {
  const { site, dataset, releases } = cited.input;
  const versions = releases.map((release) => toVersionUrl(cited, release));
  const about = {
    title: dataset.title,
    description: dataset.description,
    publisher: toAgents(dataset),
    language: ENGLISH,
  };
  return {
    "@context": DCAT_CONTEXT,
    "@graph": [
      {
        "@id": `${site}/catalog.jsonld`,
        "@type": "Catalog",
        ...about,
        homepage: `${site}/`,
        license: dataset.licence.path,
        dataset: [toSeriesId(site), ...versions],
      },
      {
        "@id": toSeriesId(site),
        "@type": "DatasetSeries",
        ...about,
        creator: toAgents(dataset),
        keyword: dataset.keywords,
        landingPage: `${site}/`,
        ...toEnds(releases, versions),
      },
      ...releases.map((release) => toVersion(cited, release)),
    ],
  };
}

const ENGLISH = "http://id.loc.gov/vocabulary/iso639-1/en";

function toSeriesId(site: string): string {
  return `${site}${ROUTES.releases}`;
}

/** DCAT 3, section 12.1. Versions that were withdrawn stay members: what was published can be cited. */
function toEnds(releases: readonly PublishedRelease[], versions: readonly string[]) {
  const [first] = releases;
  if (first === undefined) return {};
  const modified = releases.flatMap(({ date, yankedOn = date }) => [date, yankedOn]).reduce(toLater);
  return { first: versions[0], last: versions.at(-1), issued: first.date, modified };
}

/** Times of this form sort as texts. */
function toLater(one: string, other: string): string {
  return one > other ? one : other;
}

function toVersion(cited: Cited, release: PublishedRelease) {
  const { site, dataset, releases } = cited.input;
  const before = releases.find(({ version }) => version === release.since);
  const previous = before && toVersionUrl(cited, before);
  return {
    "@id": toVersionUrl(cited, release),
    "@type": "Dataset",
    title: `${dataset.title}, version ${release.version}`,
    description: dataset.description,
    identifier: `sha256:${release.manifestSha256}`,
    version: release.version,
    ...toStatus(release),
    issued: release.date,
    ...(release.yankedOn !== undefined && { modified: release.yankedOn }),
    creator: toAgents(dataset),
    publisher: toAgents(dataset),
    keyword: dataset.keywords,
    language: ENGLISH,
    license: dataset.licence.path,
    landingPage: toVersionUrl(cited, release),
    inSeries: toSeriesId(site),
    ...(previous !== undefined && { previousVersion: previous, prev: previous, wasRevisionOf: previous }),
    ...toOrigin(release),
    distribution: toDistributions(cited, release),
  };
}

/** The words of ADMS, which DCAT 3 refers to for the state of a version (section 11.3). */
function toStatus(release: PublishedRelease) {
  const withdrawal = toWithdrawal(release);
  const status = `http://purl.org/adms/status/${withdrawal === undefined ? "Completed" : "Withdrawn"}`;
  return { status, ...(withdrawal !== undefined && { versionNotes: withdrawal }) };
}

/** A commit is named only where the data are known to be its own (PROV-O, section 3.1). */
function toOrigin({ source, date }: PublishedRelease) {
  if (source.state !== "clean") return {};
  const commit = { "@id": `swh:1:rev:${source.commit}`, "@type": "Entity" };
  return { wasGeneratedBy: { "@type": "Activity", label: "Publication", endedAtTime: date, used: commit } };
}

function toAgents({ creators }: DatasetDescription): readonly object[] {
  return creators.map(({ name, orcid }) => ({
    ...(orcid !== undefined && { "@id": `https://orcid.org/${orcid}` }),
    "@type": "Agent",
    name,
  }));
}
