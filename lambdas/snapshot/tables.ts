import attestations from "../../schemas/snapshot/tables/attestations.json" with { type: "json" };
import attributions from "../../schemas/snapshot/tables/attributions.json" with { type: "json" };
import changes from "../../schemas/snapshot/tables/changes.json" with { type: "json" };
import claimEntities from "../../schemas/snapshot/tables/claim_entities.json" with { type: "json" };
import claimRelations from "../../schemas/snapshot/tables/claim_relations.json" with { type: "json" };
import claims from "../../schemas/snapshot/tables/claims.json" with { type: "json" };
import entities from "../../schemas/snapshot/tables/entities.json" with { type: "json" };
import evidence from "../../schemas/snapshot/tables/evidence.json" with { type: "json" };
import ids from "../../schemas/snapshot/tables/ids.json" with { type: "json" };
import mentions from "../../schemas/snapshot/tables/mentions.json" with { type: "json" };
import sources from "../../schemas/snapshot/tables/sources.json" with { type: "json" };
import vocabulary from "../../schemas/snapshot/tables/vocabulary.json" with { type: "json" };
import { parseTableSchema, type TableSchema } from "./table-schema.ts";

/** The schemas of the tables that hold the data, in the order in which they are listed to people. */
export const tables: readonly TableSchema[] = [
  evidence,
  sources,
  entities,
  mentions,
  claims,
  claimEntities,
  claimRelations,
  attestations,
  attributions,
  vocabulary,
  ids,
].map(parseTableSchema);

/** The schema of `changes`: what became of the rows of the other tables. It is published beside them and never compared itself. */
export const changesTable: TableSchema = parseTableSchema(changes);

/** The schemas of all published tables. */
export const publishedTables: readonly TableSchema[] = [...tables, changesTable];
