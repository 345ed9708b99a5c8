import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "../../../lambdas/claims/compare-texts.ts";
import type { ReleasedId } from "../../../lambdas/claims/rules/id-permanence.ts";
import { validateDataset } from "../../../lambdas/claims/validate-dataset.ts";
import { readDataset } from "../../../lambdas/local/read-dataset.ts";
import type { Row } from "../../../lambdas/snapshot/order.ts";
import { planRelease } from "../../../lambdas/snapshot/plan-release.ts";
import { toIdRows } from "../../../lambdas/snapshot/rows/id-rows.ts";
import type { IdsRow } from "../../../lambdas/snapshot/tables.generated.ts";
import { asPrevious } from "../as-previous.ts";
import { EDITION, MADE_UP, readMadeUp } from "../made-up.ts";

const { files } = await readDataset(MADE_UP);
const madeUp = await readMadeUp();
const published = asPrevious(madeUp);
const today = [...toIdRows(madeUp)];

/** What the validator says of the made-up dataset where these ids were released, and what the planner of a release says. */
function judge(rows: readonly IdsRow[]) {
  const released: readonly ReleasedId[] = rows;
  const { problems } = validateDataset(files, { released });
  const previous = {
    ...published,
    rows: (table: string): Iterable<Row> => (table === "ids" ? rows : published.rows(table)),
  };
  const plan = planRelease(madeUp, EDITION, previous, true);
  const toNames = (found: readonly { code: string }[]) =>
    found.flatMap((one) => ("id" in one ? [`${one.code} ${one.id}`] : [])).toSorted();
  return { validator: toNames(problems), planner: toNames(plan.is === "refused" ? plan.refusals : []) };
}

const kind = fc.constantFrom<IdsRow["kind"]>("attestation", "claim", "entity", "source");
const status = fc.constantFrom<IdsRow["status"]>("active", "merged", "retired");
const id = fc.oneof(
  fc.constantFrom(...today.map((row) => row.id)),
  fc.constantFrom("ghost", "ghost#1", "wire-2021-04#9", "gazette-draft#2", "c-zzzzzz"),
);
/** Some of today's ids, some of them with another status, and some that are nowhere. */
const rowsOf = fc.tuple(
  fc.subarray(today),
  fc.array(fc.record({ kind, id, status, replaced_by: fc.constant(null), reason: fc.constant(null) }), {
    maxLength: 6,
  }),
);

describe("what became of released ids", () => {
  it("is judged alike by the validator and by the planner of a release, whatever was released", () => {
    fc.assert(
      fc.property(rowsOf, ([some, others]) => {
        const byKey = new Map([...some, ...others].map((row) => [JSON.stringify([row.kind, row.id]), row]));
        const rows = [...byKey.values()].toSorted(
          (one, other) => compareTexts(one.kind, other.kind) || compareTexts(one.id, other.id),
        );
        const { validator, planner } = judge(rows);
        expect(planner).toEqual(validator);
      }),
      { numRuns: 200 },
    );
  });

  it("is fit where they are those of today", () => {
    expect(judge(today)).toEqual({ validator: [], planner: [] });
  });

  it("is a loss where an id names a record of another kind now", () => {
    const row = { kind: "source", id: "tidewater", status: "active", replaced_by: null, reason: null } as const;
    const lost = ["lost-id tidewater"];
    expect(
      judge([...today, row].toSorted((one, other) => compareTexts(one.kind + one.id, other.kind + other.id))),
    ).toEqual({ validator: lost, planner: lost });
  });
});
