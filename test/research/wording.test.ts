import { expect, it } from "vitest";
import { openPublishedTables, SOURCES } from "../support/published-tables.ts";

const { arab2016, arab2019, times2019, herald2020, memri2024 } = SOURCES;
const query = await openPublishedTables();

/**
 * The digest dates an earlier meeting to 7 September 2023, and backs it with a note of 7 September 2022: what was
 * reported then cannot have happened a year later. No two documents are at odds: a visit of 3 September may have begun
 * the evening before.
 */
it("where does a document disagree with itself or with another on a date?", () => {
  const rows = query(`
    SELECT a.source_id, a.section, a.paragraph, coalesce(o.agent_id, o.label), a.date_reported, c.event_code
    FROM claims c JOIN attestations a USING (claim_id)
    JOIN attributions o ON o.attestation_id = a.attestation_id AND o.position = a.chain_length - 1
    WHERE c.date_conflict = 'true' AND a.date_reported IS NOT NULL
    ORDER BY c.claim_id, a.source_id, a.n`);
  expect(rows).toEqual([
    [memri2024, "body", 6, "memri", "2023-09-07", "040"],
    [memri2024, "footnote", 14, "nnciraq", "2021-05/2022-09-07", "040"],
  ]);
});

/**
 * 2016: leaders of militias went, where the body has a delegation; that it went, the body says itself, and the request
 * stands between quotation marks. 2019: a militia leader, where the body has a leading figure; to secure air defence
 * systems, where the body leaves it to sources. 2020: an eye on deeper ties, where the body has talks of prospects.
 * The other two have no headline.
 */
it("where does a headline assert what the text beneath it does not assert itself?", () => {
  const rows = query(`
    SELECT h.source_id, h.n, group_concat(DISTINCT b.origin_kind)
    FROM attestations h LEFT JOIN attestations b
      ON b.source_id = h.source_id AND b.section <> 'headline' AND (b.claim_id = h.claim_id OR b.claim_id IN
        (SELECT claim_id FROM claim_relations WHERE relation = 'refines' AND to_claim_id = h.claim_id))
    WHERE h.section = 'headline' AND h.author_commitment = 'CT' AND h.hedge IS NULL
    GROUP BY h.attestation_id HAVING total(b.author_commitment = 'CT' AND b.hedge IS NULL) = 0
    ORDER BY h.source_id, h.n`);
  expect(rows).toEqual([
    [arab2016, 2, null],
    [arab2019, 1, null],
    [arab2019, 3, "anonymous"],
    [herald2020, 1, null],
  ]);
});

/** Twice in 2016: whether Russia would grant the request. In 2020: Moscow, on the talks. */
it("what is reported as unknown, or as not commented on, and by whom?", () => {
  const rows = query(`
    SELECT a.source_id, a.paragraph, a.stance, o.agent_id, a.factuality,
      (SELECT group_concat(entity_id, ' ' ORDER BY entity_id) FROM claim_entities e WHERE e.claim_id = a.claim_id) AS what
    FROM attestations a JOIN attributions o ON o.attestation_id = a.attestation_id AND o.position = a.chain_length - 1
    WHERE a.stance NOT IN ('affirms', 'denies') ORDER BY a.source_id, a.n`);
  expect(rows).toEqual([
    [arab2016, 10, "uncommitted", "the-new-arab", "Uu", "popular-mobilization-forces russia"],
    [arab2016, 13, "uncommitted", "the-new-arab", "Uu", "popular-mobilization-forces russia"],
    [herald2020, 11, "no_comment", "russia", "Uu", "iraq russia"],
  ]);
});

/** Read off each document; a part of a longer name counts where it stands as whole words. None in 2020. */
it.each([
  [
    "falih-al-fayyadh",
    [
      [memri2024, "Al-Fayadh", 2],
      [memri2024, "Falah Al-Fayadh", 2],
      [times2019, "Falah al-Fayyad", 9],
      [times2019, "Fayyad", 9],
      [arab2016, "Faleh al-Fayyad", 8],
      [arab2019, "Alfayyadh", 3],
      [arab2019, "Falih Alfayyadh", 3],
      [arab2019, "Fayyad", 7],
    ],
  ],
  [
    "popular-mobilization-forces",
    [
      [memri2024, "PMU", 2],
      [memri2024, "Popular Mobilization Units", 2],
      [times2019, "PMU", 6],
      [times2019, "Popular Mobilization Unit", 6],
      [arab2016, "PMU", 2],
      [arab2016, "Popular Mobilisation Units", 2],
      [arab2019, "Hashd al-Shaabi", 2],
      [arab2019, "PMF", 2],
      [arab2019, "Popular Mobilisation Forces", 2],
    ],
  ],
])("how does each document spell %s, and where first?", (entity, expected) => {
  const rows = query(`
    SELECT source_id, spelled, paragraph FROM mentions WHERE entity_id = '${entity}' ORDER BY source_id, spelled`);
  expect(rows).toEqual(expected);
});
