import { expect, it } from "vitest";
import { openPublishedTables, SOURCES } from "../support/published-tables.ts";

const { arab2019, times2019, herald2020, memri2024 } = SOURCES;
const query = await openPublishedTables();

/**
 * The New Arab: Iraq's government, sure of it, and one paragraph later the outlet itself without a hedge. The Moscow
 * Times: alleged, by nobody named, and claimed by a coalition in parliament; its own voice has Israel strike in Syria
 * only. Nobody else says so.
 */
it("who says that Israel was behind the strikes on Iraq and the Popular Mobilization Forces, and how firmly?", () => {
  const rows = query(`
    SELECT a.source_id, a.paragraph, coalesce(o.agent_id, o.label), a.certainty, a.author_commitment, a.hedge, hit.entity_id
    FROM claims c JOIN attestations a USING (claim_id)
    JOIN attributions o ON o.attestation_id = a.attestation_id AND o.position = a.chain_length - 1
    JOIN claim_entities strikes ON strikes.claim_id = c.claim_id AND strikes.role = 'actor' AND strikes.entity_id = 'israel'
    JOIN claim_entities hit ON hit.claim_id = c.claim_id AND hit.role = 'target'
    WHERE c.claim_type = 'event' AND c.event_code IN ('190', '195')
      AND hit.entity_id IN ('iraq', 'popular-mobilization-forces')
    ORDER BY a.source_id, a.n`);
  expect(rows).toEqual([
    [times2019, 1, "unspecified", "CT", "U", "distancing", "iraq"],
    [times2019, 8, "state-of-law-coalition", "CT", "U", "distancing", "iraq"],
    [arab2019, 4, "government-of-iraq", "CT", "U", null, "popular-mobilization-forces"],
    [arab2019, 5, "the-new-arab", "CT", "CT", null, "popular-mobilization-forces"],
  ]);
});

/**
 * 2019: calls in Iraq, by nobody named. 2020: parliament, in a resolution, and the Prime Minister, openly. 2024:
 * militias, who pressed the government. That Shiite parties wanted an overhaul in 2020 is no call to leave.
 */
it("who called for the forces of the United States to leave Iraq, in which year?", () => {
  const rows = query(`
    SELECT substr(c.date_latest, 1, 4) AS year, caller.entity_id, a.source_id, a.paragraph
    FROM claims c JOIN attestations a USING (claim_id)
    JOIN claim_entities forces ON forces.claim_id = c.claim_id AND forces.entity_id = 'united-states-armed-forces'
    LEFT JOIN claim_entities caller ON caller.claim_id = c.claim_id AND caller.role = 'actor'
    WHERE c.event_code = '0256' ORDER BY year, a.source_id, a.n`);
  expect(rows).toEqual([
    ["2019", null, times2019, 8],
    ["2020", "parliament-of-iraq", herald2020, 13],
    ["2020", "adil-abdul-mahdi", herald2020, 13],
    ["2024", "iran-backed-militias-in-iraq", memri2024, 11],
  ]);
});
