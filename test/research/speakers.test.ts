import { expect, it } from "vitest";
import { openPublishedTables, SOURCES } from "../support/published-tables.ts";

const { arab2016, arab2019, times2019, herald2020, memri2024 } = SOURCES;
const query = await openPublishedTables();

/**
 * 2016: sources in the foreign ministry, on two primary purposes and two shortages, then on five kinds of arms that
 * were needed. 2019: sources on the aim of the visit, and a government official on two visits, their coordination and
 * the talks to come. 2020: a military intelligence official on two offers and on fraught relations.
 */
it("which claims rest on anonymous speakers only?", () => {
  const rows = query(`
    SELECT a.source_id, a.paragraph, o.label, count(DISTINCT a.claim_id)
    FROM attestations a
    JOIN attributions o ON o.attestation_id = a.attestation_id AND o.position = a.chain_length - 1
    WHERE a.stance = 'affirms' AND NOT EXISTS (
      SELECT 1 FROM attestations b
      WHERE b.claim_id = a.claim_id AND b.stance = 'affirms' AND b.origin_kind <> 'anonymous')
    GROUP BY a.source_id, a.paragraph, o.label ORDER BY a.source_id, a.paragraph`);
  expect(rows).toEqual([
    [arab2016, 9, "sources in the Iraqi Foreign Ministry", 4],
    [arab2016, 12, "sources in the Iraqi Foreign Ministry", 5],
    [arab2019, 3, "unnamed sources", 1],
    [arab2019, 9, "an Iraqi government official", 3],
    [herald2020, 12, "a senior Iraqi military intelligence official", 3],
  ]);
  expect(query("SELECT count(*) FROM claims WHERE support = 'anonymous_only'")).toEqual([[16]]);
});

/**
 * 2016: a sister publication, then sources in the foreign ministry, in two paragraphs. 2019: local media, then the
 * ambassador, in both documents. 2024: local media, then the chairman of a committee of the upper house.
 */
it("which claims reach the reader at third hand?", () => {
  const rows = query(`
    SELECT a.source_id, a.paragraph, relay.label, coalesce(o.agent_id, o.label), count(*)
    FROM attestations a
    JOIN attributions relay ON relay.attestation_id = a.attestation_id AND relay.position = 1
    JOIN attributions o ON o.attestation_id = a.attestation_id AND o.position = a.chain_length - 1
    WHERE a.chain_length >= 3
    GROUP BY a.source_id, a.paragraph, relay.label, o.agent_id, o.label ORDER BY a.source_id, a.paragraph`);
  expect(rows).toEqual([
    [memri2024, 9, "local media in Iraq", "viktor-bondarev", 2],
    [times2019, 4, "local media in Iraq", "maxim-maksimov", 3],
    [arab2016, 9, "sister publication of The New Arab", "sources in the Iraqi Foreign Ministry", 4],
    [arab2016, 12, "sister publication of The New Arab", "sources in the Iraqi Foreign Ministry", 5],
    [arab2019, 12, "local media in Iraq", "maxim-maksimov", 2],
  ]);
});

/**
 * Maksimov is heard through local media only: that Russia is keen to help in the Security Council, and to what end
 * (The New Arab); that it is ready to, that Iraq has an initiative there, and to what end (The Moscow Times). The words
 * quoted about his invitation of 2020 have no speaker. Kotrashev is received and met, and never quoted.
 */
it("what do Russia's ambassadors say, and through whom?", () => {
  const rows = query(`
    SELECT ambassador.entity_id, a.source_id, a.paragraph, relay.label, count(a.n)
    FROM (SELECT DISTINCT entity_id FROM claims JOIN claim_entities USING (claim_id)
          WHERE claim_type = 'state' AND text LIKE '%ambassador%' AND role = 'actor') ambassador
    LEFT JOIN attestations a ON a.origin_id = ambassador.entity_id
    LEFT JOIN attributions relay ON relay.attestation_id = a.attestation_id AND relay.role = 'relay'
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3`);
  expect(rows).toEqual([
    ["elbrus-kotrashev", null, null, null, 0],
    ["maxim-maksimov", times2019, 4, "local media in Iraq", 3],
    ["maxim-maksimov", arab2019, 12, "local media in Iraq", 2],
  ]);
});

/** That Russia offered military support, that others did, and that relations had frayed. Nobody is named as told. */
it("what does the copy of the Associated Press have from an anonymous official?", () => {
  const rows = query(`
    SELECT a.paragraph, c.claim_type, c.event_code, o.affiliation_id, o.recipient_id,
      (SELECT entity_id FROM claim_entities e WHERE e.claim_id = c.claim_id AND e.role = 'actor') AS actor
    FROM attestations a JOIN sources s USING (source_id) JOIN claims c USING (claim_id)
    JOIN attributions o ON o.attestation_id = a.attestation_id AND o.kind = 'anonymous'
    WHERE s.originator_id = 'associated-press' ORDER BY a.n`);
  expect(rows).toEqual([
    [12, "event", "0312", "military-intelligence-of-iraq", null, "russia"],
    [12, "event", "0312", "military-intelligence-of-iraq", null, null],
    [12, "state", null, "military-intelligence-of-iraq", null, null],
  ]);
});

/**
 * His visit of 2019, in three documents. In The New Arab and The Moscow Times: that he met Patrushev, that the speaker
 * of parliament met the ambassador, who was speaker and who Prime Minister. What one has as a plan (Lavrentiev) and the
 * other as done is two claims, and so are offices in other words.
 */
it("which claims have the support of two lineages or more?", () => {
  const rows = query(`
    SELECT c.claim_type, c.event_code,
      (SELECT group_concat(entity_id, ' ' ORDER BY entity_id) FROM claim_entities e WHERE e.claim_id = c.claim_id) AS who,
      group_concat(DISTINCT s.source_id ORDER BY s.source_id)
    FROM claims c JOIN attestations a USING (claim_id) JOIN sources s USING (source_id)
    WHERE a.stance = 'affirms'
    GROUP BY c.claim_id HAVING count(DISTINCT s.lineage) >= 2 ORDER BY c.claim_type, c.event_code, who`);
  const both = [times2019, arab2019].join();
  expect(rows).toEqual([
    ["event", "040", "falih-al-fayyadh nikolai-patrushev", both],
    ["event", "040", "maxim-maksimov mohammed-al-halbousi", both],
    ["event", "042", "falih-al-fayyadh", [memri2024, times2019, arab2019].join()],
    ["state", null, "adil-abdul-mahdi iraq", both],
    ["state", null, "iraq mohammed-al-halbousi", both],
  ]);
});
