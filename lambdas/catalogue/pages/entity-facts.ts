import { html } from "../html.ts";
import type { EntityRecord } from "../records/record.ts";
import { toCodeWords } from "./code-words.ts";
import { type Fact, joinParts } from "./facts.ts";
import { toEntityLink, toOutsideLink } from "./record-links.ts";

/** Wikidata's items (Q and a number); nothing else becomes an address. */
const ITEM = /^Q\d+$/;

/** What an entity is, apart from what anybody says of it. */
export function toEntityFacts({ entity, part_of, parts }: EntityRecord): readonly (Fact | null)[] {
  const { name_native, entity_type, country, wikidata, note } = entity;
  return [
    name_native === null ? null : ["Native name", html`<bdi class="native">${name_native}</bdi>`],
    ["Type", toCodeWords("entity_type", entity_type)],
    country === null ? null : ["Country", html`<code>${country}</code>${" "}<span class="soft">ISO 3166-1</span>`],
    wikidata === null ? null : ["Wikidata", toItem(wikidata)],
    part_of && ["Part of", toEntityLink(part_of)],
    parts.total > 0
      ? [
          "Parts of it",
          html`${joinParts(parts.first.map(toEntityLink))}${parts.total > parts.first.length && ` and ${parts.total - parts.first.length} more`}`,
        ]
      : null,
    note === null ? null : ["Curator’s note", note],
  ];
}

function toItem(wikidata: string): Fact[1] {
  return ITEM.test(wikidata) ? toOutsideLink(`https://www.wikidata.org/wiki/${wikidata}`, wikidata) : wikidata;
}
