import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Row } from "./matrix/row.ts";
import { ROWS_OF_DATA } from "./matrix/rows-of-data.ts";
import { ROWS_OF_INTAKE } from "./matrix/rows-of-intake.ts";
import { ROWS_OF_LOGS } from "./matrix/rows-of-logs.ts";
import { ROWS_OF_PAGES } from "./matrix/rows-of-pages.ts";
import { ROWS_OF_PLUMBING } from "./matrix/rows-of-plumbing.ts";
import { ROWS_OF_THE_REST } from "./matrix/rows-of-the-rest.ts";
import { toRequests } from "./matrix/scene.ts";
import { synthesize } from "./matrix/synthesize.ts";
import type { Policies } from "./policies.ts";
import { readPolicies } from "./read-policies.ts";
import { withoutEach } from "./without-each.ts";

const template = synthesize();
const policies = readPolicies(template);
const toRequest = toRequests(template);
const ROWS: readonly Row[] = [
  ...ROWS_OF_DATA,
  ...ROWS_OF_PAGES,
  ...ROWS_OF_PLUMBING,
  ...ROWS_OF_INTAKE,
  ...ROWS_OF_LOGS,
  ...ROWS_OF_THE_REST,
];

describe("the policies of the stack", () => {
  it.each(ROWS)("%s, %s on %s (%s): %s", (...row) => {
    const { decision, because } = evaluate(policies, toRequest(row));
    expect(decision, because.join(", ")).toBe(row[4]);
  });

  it("have rows enough, each of them once", () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ROWS.map((row) => row.slice(0, 4).join()))).toHaveProperty("size", ROWS.length);
  });

  it("have no statement and no condition that could be taken out without a row coming out differently", () => {
    // Against what comes out now: one row that is wrong must not hide what no row looks at.
    const requests = ROWS.map(toRequest).map((request) => ({ request, ...evaluate(policies, request) }));
    const isNoticed = (weakened: Policies) =>
      requests.some(({ request, decision }) => evaluate(weakened, request).decision !== decision);
    const unnoticed = [...withoutEach(policies)]
      .filter((one) => !isNoticed(one.policies))
      .map(({ without }) => without);
    expect(unnoticed).toEqual([]);
  });
});
