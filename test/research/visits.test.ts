import { expect, it } from "vitest";
import { openPublishedTables, SOURCES } from "../support/published-tables.ts";

const { arab2016, arab2019, times2019, memri2024 } = SOURCES;
const query = await openPublishedTables();

/** Visits of the head of the Popular Mobilization Forces to Moscow. */
const VISITS = `
  SELECT c.claim_id FROM claims c JOIN claim_entities e USING (claim_id)
  WHERE c.event_code = '042' AND c.place_id = 'moscow' AND e.entity_id = 'falih-al-fayyadh' AND e.role = 'actor'`;

/**
 * The New Arab of 3 September 2019, a Tuesday, has him arrive on Monday evening and stay. The Moscow Times has him there
 * on 3 September. The digest of 2024 passes on local media, which give the month. The article of 2016 hears his office
 * and does not say that he went himself.
 */
it("on which dates is the head of the Popular Mobilization Forces reported in Moscow, and by which lineages?", () => {
  const rows = query(`
    SELECT a.date_reported, s.lineage, coalesce(o.agent_id, o.label)
    FROM attestations a JOIN sources s USING (source_id)
    JOIN attributions o ON o.attestation_id = a.attestation_id AND o.position = a.chain_length - 1
    WHERE a.claim_id IN (${VISITS}) AND a.date_reported IS NOT NULL AND a.stance = 'affirms'
    ORDER BY a.date_reported, s.lineage`);
  expect(rows).toEqual([
    ["2019-09", memri2024, "local media in Iraq"],
    ["2019-09-02", arab2019, "the-new-arab"],
    ["2019-09-02/..", arab2019, "the-new-arab"],
    ["2019-09-03", "riac-2019-09-air-defence", "the-moscow-times"],
  ]);
});

/**
 * The headline of The New Arab says without a hedge that air defence systems were the aim; its body has military
 * matters in its own voice, closer relations from his office and Russian systems for Iraq from unnamed sources. The
 * Moscow Times has three meetings, and two interests of Iraq that were probably the actual reason. Local media that
 * the digest passes on have talks about the S-400.
 */
it("which purposes are given for the Moscow visit of 2019, by whom and how firmly?", () => {
  const rows = query(`
    SELECT a.source_id, a.paragraph, coalesce(o.agent_id, o.label), a.certainty, a.hedge,
      (SELECT group_concat(entity_id, ' ' ORDER BY entity_id) FROM claim_entities e
       WHERE e.claim_id = a.claim_id AND e.entity_id <> 'falih-al-fayyadh') AS what
    FROM attestations a JOIN claims c USING (claim_id)
    JOIN attributions o ON o.attestation_id = a.attestation_id AND o.position = a.chain_length - 1
    WHERE c.claim_type = 'purpose' AND a.stance = 'affirms' AND a.claim_id IN
      (SELECT claim_id FROM claim_relations WHERE relation = 'about' AND to_claim_id IN (${VISITS}))
    ORDER BY a.source_id, a.paragraph, a.n`);
  expect(rows).toEqual([
    [memri2024, 7, "local media in Iraq", "CT", null, "s-400"],
    [times2019, 9, "the-moscow-times", "CT", null, "nikolai-patrushev"],
    [times2019, 9, "the-moscow-times", "CT", null, "alexander-lavrentiev"],
    [times2019, 9, "the-moscow-times", "CT", null, "sergey-vershinin"],
    [times2019, 11, "the-moscow-times", "PR", "epistemic", "iraq russia"],
    [times2019, 11, "the-moscow-times", "PR", "epistemic", "air-defence-systems iraq russia"],
    [arab2019, 1, "the-new-arab", "CT", null, "air-defence-systems"],
    [arab2019, 2, "the-new-arab", "CT", null, null],
    [arab2019, 3, "office-of-falih-al-fayyadh", "CT", "prospective", "iraq russia"],
    [arab2019, 3, "unnamed sources", "CT", "prospective", "air-defence-systems iraq russia"],
  ]);
});

/**
 * 2016: leader of the forces and adviser on national security, which is an office of the state. 2019: a leading figure
 * in one document, leader in the other. 2024: head. The document of 2020 does not mention him.
 */
it("which offices is Falih al-Fayyadh said to hold, when and by which document?", () => {
  const rows = query(`
    SELECT c.date, held.entity_id, a.source_id, a.paragraph, m.described_as
    FROM claims c JOIN attestations a USING (claim_id)
    JOIN claim_entities holder ON holder.claim_id = c.claim_id AND holder.role = 'actor'
    JOIN claim_entities held ON held.claim_id = c.claim_id AND held.role = 'object'
    JOIN mentions m ON m.source_id = a.source_id AND m.entity_id = holder.entity_id AND m.described_as IS NOT NULL
    WHERE c.claim_type = 'state' AND holder.entity_id = 'falih-al-fayyadh' AND a.stance = 'affirms'
    ORDER BY c.date, a.source_id, held.entity_id`);
  expect(rows).toEqual([
    ["2016-12", "iraq", arab2016, 8, "PMU leader and National Security Advisor"],
    ["2016-12", "popular-mobilization-forces", arab2016, 8, "PMU leader and National Security Advisor"],
    ["2019-09", "popular-mobilization-forces", times2019, 9, "PMU leader"],
    ["2019-09", "popular-mobilization-forces", arab2019, 2, "leading figure"],
    ["2024-02", "popular-mobilization-forces", memri2024, 2, "Head"],
  ]);
});
