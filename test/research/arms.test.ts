import { expect, it } from "vitest";
import { openPublishedTables, SOURCES } from "../support/published-tables.ts";

const { arab2016, arab2019, times2019, herald2020 } = SOURCES;
const query = await openPublishedTables();

/** Officials of Iraq's government, again and again after 2014, of reports that went round at that time. */
it("who denied an interest in the S-400, and about which reports?", () => {
  const rows = query(`
    SELECT a.source_id, a.paragraph, a.stance, o.label, o.affiliation_id, a.hedge, a.date_reported
    FROM claims c JOIN attestations a USING (claim_id)
    JOIN attributions o ON o.attestation_id = a.attestation_id AND o.position = a.chain_length - 1
    WHERE c.denied = 'true' AND 's-400' IN (SELECT entity_id FROM claim_entities e WHERE e.claim_id = c.claim_id)
    ORDER BY a.source_id, a.n`);
  expect(rows).toEqual([
    [times2019, 13, "affirms", "reports", null, "hearsay", "2014/.."],
    [times2019, 13, "denies", "Iraqi government officials", "government-of-iraq", null, "2014/.."],
  ]);
});

/**
 * 2016: to ask for weapons (in the headline between quotation marks; standfirst and first paragraph give it and the
 * ammunition to Iraqi officials), to ask for help with shortages (sources in a ministry), and twice a request that is
 * only alleged. 2019: to secure air defence systems (sources), to talk about whether they might come (an official).
 */
it("which requests for arms to Russia are reported, and by whom?", () => {
  const rows = query(`
    SELECT a.source_id, a.section, a.paragraph, coalesce(o.agent_id, o.label), c.claim_type, a.hedge, count(*)
    FROM claims c JOIN attestations a USING (claim_id)
    JOIN attributions o ON o.attestation_id = a.attestation_id AND o.position = a.chain_length - 1
    JOIN claim_entities asks ON asks.claim_id = c.claim_id AND asks.role = 'actor'
      AND asks.entity_id IN ('popular-mobilization-forces', 'falih-al-fayyadh')
    JOIN claim_entities asked ON asked.claim_id = c.claim_id AND asked.role = 'target' AND asked.entity_id = 'russia'
    WHERE c.claim_type IN ('event', 'purpose', 'plan')
    GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY a.source_id, min(a.n)`);
  expect(rows).toEqual([
    [arab2016, "headline", 1, "unspecified", "purpose", "distancing", 1],
    [arab2016, "standfirst", 2, "Iraqi officials", "purpose", null, 2],
    [arab2016, "body", 6, "Iraqi officials", "purpose", null, 2],
    [arab2016, "body", 9, "sources in the Iraqi Foreign Ministry", "purpose", null, 1],
    [arab2016, "body", 10, "unspecified", "event", "distancing", 1],
    [arab2016, "body", 13, "unspecified", "event", "distancing", 1],
    [arab2019, "body", 3, "unnamed sources", "purpose", "prospective", 1],
    [arab2019, "body", 9, "an Iraqi government official", "plan", "prospective", 1],
  ]);
});

/**
 * None. Equipment and weapons went to the armed forces of Iraq, in the words of their chief of staff in 2020. To the
 * Popular Mobilization Forces Russia made a pledge, say analysts in 2019, as it reportedly did to the air force. That
 * small arms of 2016 came from Russia does not say who delivered them: the army of Iraq and Iran, reports say.
 */
it("is any transfer of arms from Russia to the Popular Mobilization Forces recorded?", () => {
  const rows = query(`
    SELECT a.source_id, a.paragraph, coalesce(o.agent_id, o.label), c.event_code IS '0312' AS is_pledge,
      group_concat(gets.entity_id, ' ' ORDER BY gets.entity_id)
    FROM claims c JOIN attestations a USING (claim_id)
    JOIN attributions o ON o.attestation_id = a.attestation_id AND o.position = a.chain_length - 1
    JOIN claim_entities gives ON gives.claim_id = c.claim_id AND gives.role = 'actor' AND gives.entity_id = 'russia'
    JOIN claim_entities gets ON gets.claim_id = c.claim_id AND gets.role = 'target' AND gets.entity_id IN
      ('popular-mobilization-forces', 'iraqi-air-force', 'iraqi-armed-forces', 'iraqi-army')
    WHERE c.claim_type IN ('event', 'state') AND a.stance = 'affirms'
    GROUP BY a.attestation_id ORDER BY a.source_id, a.n`);
  expect(rows).toEqual([
    [arab2019, 5, "unspecified", 1, "iraqi-air-force"],
    [arab2019, 14, "analysts", 1, "iraqi-air-force popular-mobilization-forces"],
    [herald2020, 7, "othman-al-ghanimi", 0, "iraqi-armed-forces"],
    [herald2020, 7, "othman-al-ghanimi", 0, "iraqi-armed-forces"],
  ]);
  expect(whoArmedThem()).toEqual([
    [arab2016, 11, "reports", "iraqi-army"],
    [arab2016, 11, "reports", "iran"],
  ]);
});

/** The actors of claims about the Russian-made share of the equipment of the Popular Mobilization Forces. */
function whoArmedThem() {
  return query(`
    SELECT a.source_id, a.paragraph, o.label, gives.entity_id
    FROM attestations a
    JOIN attributions o ON o.attestation_id = a.attestation_id AND o.position = a.chain_length - 1
    JOIN claim_entities gives ON gives.claim_id = a.claim_id AND gives.role = 'actor'
    JOIN claim_relations r ON r.claim_id = a.claim_id AND r.relation = 'about'
    JOIN claims share ON share.claim_id = r.to_claim_id AND share.claim_type = 'state'
    JOIN claim_entities has ON has.claim_id = share.claim_id AND has.entity_id = 'popular-mobilization-forces'
    JOIN claim_entities made ON made.claim_id = share.claim_id AND made.role = 'object' AND made.entity_id = 'russia'
    WHERE has.role = 'actor' ORDER BY a.source_id, a.n`);
}

/**
 * That Iraq bought more and more Russian aircraft and tanks, and that the threat of sanctions kept neither China nor
 * Turkey nor India from buying. Of air defence for Iraq the author asserts an interest, never a purchase.
 */
it("what does the author in The Moscow Times assert in his own voice about arms purchases?", () => {
  const rows = query(`
    SELECT a.paragraph, c.claim_type, buyer.entity_id, group_concat(bought.entity_id, ' ' ORDER BY bought.entity_id)
    FROM attestations a JOIN claims c USING (claim_id)
    JOIN claim_entities buyer ON buyer.claim_id = c.claim_id AND buyer.role = 'actor'
    JOIN claim_entities bought ON bought.claim_id = c.claim_id AND bought.role = 'object'
    JOIN entities kind ON kind.entity_id = bought.entity_id AND kind.entity_type = 'weapon_system'
    WHERE a.source_id = '${times2019}' AND a.chain_length = 1 AND a.certainty = 'CT' AND a.hedge IS NULL
      AND (c.event_code = '062' OR c.claim_type = 'state' AND buyer.entity_id = 'iraq')
    GROUP BY a.n ORDER BY a.n`);
  expect(rows).toEqual([
    [11, "state", "iraq", "air-defence-systems"],
    [13, "event", "iraq", "aircraft"],
    [13, "event", "iraq", "tanks"],
    [15, "event", "china", "s-300 s-400"],
    [15, "event", "turkey", "s-300 s-400"],
    [15, "event", "india", "s-300 s-400"],
  ]);
});

/**
 * All in the opinion piece: issues to weigh if Baghdad is serious; a political price it would pay; a challenge that
 * Russia may find; who gets the systems and who does not, even if there is a contract; a quandary and two careful
 * thoughts if Russia were to provide them.
 */
it("which forecasts hang on a condition, and how firm are they?", () => {
  const rows = query(`
    SELECT a.source_id, a.paragraph, a.certainty, o.agent_id, count(*)
    FROM attestations a JOIN claims c USING (claim_id)
    JOIN attributions o ON o.attestation_id = a.attestation_id AND o.position = a.chain_length - 1
    WHERE a.hedge = 'conditional' AND c.claim_type = 'assessment'
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2`);
  expect(rows).toEqual([
    [times2019, 14, "CT", "the-moscow-times", 1],
    [times2019, 15, "CT", "the-moscow-times", 1],
    [times2019, 16, "PS", "the-moscow-times", 1],
    [times2019, 18, "CT", "the-moscow-times", 2],
    [times2019, 19, "CT", "the-moscow-times", 3],
  ]);
});
