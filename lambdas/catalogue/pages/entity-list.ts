import type { VNode } from "preact";
import { compareTexts } from "../../claims/compare-texts.ts";
import type { EntitiesRow } from "../../snapshot/tables.generated.ts";
import { vocabularies } from "../../snapshot/vocabularies.ts";
import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { toListPath, toRecordPath } from "../routes.ts";
import { countClaimsBy } from "../search/claim-counts.ts";
import { toClaimsLink } from "./claims-link.ts";
import { toCodeLabel } from "./code-label.ts";
import { toCount } from "./code-words.ts";
import { ROWS_PER_PAGE } from "./list-paths.ts";
import { toNativeName } from "./native-name.ts";
import { cutIntoPages, toPageLinks } from "./page-links.ts";

/** The pages of everybody and everything that claims are about or that speaks, by type and name. */
export function* toEntityListPages({ input, index }: Catalogue): Iterable<Page> {
  const { ofEntity } = countClaimsBy(index);
  const entities = sortEntities(input.data.entities);
  const number = toCount(entities.length, "entity", "entities");
  for (const cut of cutIntoPages(entities, ROWS_PER_PAGE.entities)) {
    const title = cut.page === 1 ? "Entities" : `Entities, page ${cut.page}`;
    yield {
      path: toListPath("entities", cut.page),
      section: "entities",
      title,
      description: `The ${number} that the claims are about or that speak in: ${input.dataset.title}.`,
      content: html`
        <h1>${title}</h1>
        <p class="lede">
          The ${number} that claims are about, or that speak in a source, by type and name. Spellings differ between
          sources: each entity's page has them all.
        </p>
        ${Array.from(Map.groupBy(cut.rows, toType), ([type, rows]) => toGroup(type, rows, ofEntity))}
        ${toPageLinks(cut, (page) => toListPath("entities", page))}
      `,
    };
  }
}

const toType = ({ entity_type }: EntitiesRow) => entity_type;

function toGroup(type: string, rows: readonly EntitiesRow[], claims: ReadonlyMap<string, number>): VNode {
  const { title, description } = toCodeLabel("entity_type", type);
  return html`
    <h2 id=${type}>${title}</h2>
    <p class="soft">${description}</p>
    <ul class="records">
      ${rows.map((row) => toItem(row, claims.get(row.entity_id) ?? 0))}
    </ul>
  `;
}

function toItem({ entity_id, name, name_native, country }: EntitiesRow, claims: number): VNode {
  return html`
    <li>
      <a href=${toRecordPath("entities", entity_id)} dir="auto">${name}</a>
      <span class="about">
        ${name_native === null ? null : [toNativeName(name_native, country), " · "]}
        ${country === null ? null : `${country} · `}${toClaimsLink("entity", entity_id, claims, name)}
      </span>
    </li>
  `;
}

/** In the order of the codebook, then by name. */
function sortEntities(entities: readonly EntitiesRow[]): readonly EntitiesRow[] {
  const order = new Map(vocabularies.get("entity_type")?.oneOf.map((code, place) => [code.const, place]));
  const toPlace = (entity: EntitiesRow) => order.get(toType(entity)) ?? order.size;
  return entities.toSorted(
    (one, other) =>
      toPlace(one) - toPlace(other) ||
      compareTexts(one.name, other.name) ||
      compareTexts(one.entity_id, other.entity_id),
  );
}
