import type { CatalogueInput } from "./catalogue-input.ts";
import { hasRecordFiles } from "./record-pages.ts";
import { countShards } from "./records/shards.ts";

/** What every page says besides its content. Kept as `frame.json`, for pages that are made when they are asked for. */
export interface Frame {
  readonly site: string;
  readonly title: string;
  /** The version that the catalogue shows. */
  readonly version: string;
  readonly date: string;
  /** When each version was released, by version. */
  readonly dates: Readonly<Record<string, string>>;
  /** Why versions were withdrawn, by version. */
  readonly yanked: Readonly<Record<string, string>>;
  /** How many files the sources and the entities lie in, from which pages are made that have none of their own. */
  readonly shards: { readonly sources: number; readonly entities: number };
  /** Whether each record has files of its own: its page and, a source and an entity, its feed. */
  readonly hasRecordFiles: boolean;
}

/** The key of the frame. */
export const FRAME = "frame.json";

/** What every page of this catalogue says. */
export function toFrame({ site, dataset, shown, releases, data }: CatalogueInput): Frame {
  const yanked = releases.flatMap((release) =>
    release.yanked === undefined ? [] : [[release.version, release.yanked] as const],
  );
  return {
    site,
    title: dataset.title,
    version: shown.version,
    date: shown.date,
    dates: Object.fromEntries(releases.map((release) => [release.version, release.date])),
    yanked: Object.fromEntries(yanked),
    shards: { sources: countShards(data, "sources"), entities: countShards(data, "entities") },
    hasRecordFiles: hasRecordFiles(data),
  };
}
