import type { CatalogueInput } from "../../lambdas/catalogue/catalogue-input.ts";
import type { Dataset } from "../../lambdas/claims/dataset.ts";
import type { Claim, Entity, Source } from "../../lambdas/claims/records.generated.ts";
import { checkDataset } from "../../lambdas/local/check-dataset.ts";
import { type MadeRelease, type MadeState, releaseInMemory } from "./release-in-memory.ts";

/** Where the made-up catalogues are. */
export const SITE = "https://claims.example.org";

/** A text that would be markup, a script, an attribute, a comment or an entity wherever it is not escaped. */
export const HOSTILE = `</script><script>alert("1")</script> ]]> <!-- -- --> & &amp; ' " {@} \\ %`;

/** What a catalogue is made from, with the files of each release, the first one first. */
export interface MadeCatalogue {
  readonly input: CatalogueInput;
  readonly made: readonly MadeRelease[];
  /** A file of a version. Throws where there is none. */
  text(version: string, path: string): string;
}

/** The real dataset, as it is in the working copy. */
export async function readRealDataset(): Promise<Dataset> {
  const { dataset, report } = await checkDataset("dataset");
  if (dataset === undefined) throw new Error(`the dataset is not fit: ${JSON.stringify(report.problems[0])}`);
  return dataset;
}

/** Releases states of a dataset one after the other and shows the newest one that is not withdrawn. */
export function toCatalogue(states: readonly MadeState[], site = SITE): MadeCatalogue {
  const made: MadeRelease[] = [];
  for (const state of states) made.push(releaseInMemory(state, made.at(-1)));
  const shown = made.findLast(({ release }) => release.yanked === undefined) ?? made.at(-1);
  if (shown === undefined) throw new Error("there has to be a state");
  const { name, title, description, homepage, keywords, creators, licence } = shown.dataset.descriptor;
  const dataset = { name, title, description, keywords, creators, licence, ...(homepage && { homepage }) };
  const { evidence: _, changes: __, ...data } = { evidence: [], changes: [], ...shown.data };
  return {
    input: { site, dataset, releases: made.map(({ release }) => release), shown: shown.release, data },
    made,
    text: (version, path) => {
      const of = made.find(({ release }) => release.version === version);
      if (of === undefined) throw new Error(`there is no version ${version}`);
      return of.text(path);
    },
  };
}

/**
 * The real dataset with four releases: 1.0.0; 1.0.1, a correction that was withdrawn; 1.1.0, which gives up a claim and
 * takes in one with a hostile text; and 1.1.1, which gives an entity and a source hostile names.
 */
export async function readCatalogue(): Promise<MadeCatalogue> {
  const real = await readRealDataset();
  const corrected = withClaim(real, 0, { note: "Corrected by mistake." });
  const [first, second] = real.claims.keys();
  const added: Claim = { ...get(real.claims, `${first}`), text: HOSTILE };
  const grown: Dataset = {
    ...withMoved(real, `${second}`, "c-zzzzzz"),
    claims: new Map([
      ...real.claims,
      [`${second}`, { ...get(real.claims, `${second}`), status: "merged", replaced_by: "c-zzzzzz" }],
      ["c-zzzzzz", added],
    ]),
  };
  return toCatalogue([
    { dataset: real, date: "2025-01-31T09:30:00Z" },
    { dataset: corrected, date: "2025-02-03T10:00:00Z", yanked: `a note was wrong ${HOSTILE}` },
    { dataset: grown, date: "2025-03-01T00:00:00Z", source: { commit: "a".repeat(40), state: "modified" } },
    { dataset: withHostileNames(grown), date: "2025-03-02T23:59:59Z" },
  ]);
}

/** A dataset with the attestations and relations of one claim moved to another. */
function withMoved(dataset: Dataset, from: string, to: string): Dataset {
  const move = (source: Source): Source => ({
    ...source,
    attestations: source.attestations.map((one) => (one.claim === from ? { ...one, claim: to } : one)),
  });
  return { ...dataset, sources: mapValues(dataset.sources, move) };
}

function withHostileNames(dataset: Dataset): Dataset {
  const [entity] = dataset.entities.keys();
  const [source] = dataset.sources.keys();
  return {
    ...dataset,
    entities: mapValues(dataset.entities, (of, id): Entity => (id === entity ? { ...of, name: HOSTILE } : of)),
    sources: mapValues(dataset.sources, (of, id): Source => (id === source ? { ...of, title: HOSTILE } : of)),
  };
}

/** A dataset with the claim at this place, counted from 0, changed. */
export function withClaim(dataset: Dataset, place: number, parts: Partial<Claim>): Dataset {
  const id = [...dataset.claims.keys()][place];
  return { ...dataset, claims: mapValues(dataset.claims, (of, at) => (at === id ? { ...of, ...parts } : of)) };
}

function mapValues<Value>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value, key: string) => Value,
): ReadonlyMap<string, Value> {
  return new Map(Array.from(map, ([key, value]) => [key, change(value, key)]));
}

function get<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the dataset has no ${key}`);
  return value;
}
