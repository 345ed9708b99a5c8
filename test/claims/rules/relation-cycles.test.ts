import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyRecord } from "../../../lambdas/claims/record.ts";
import type { Claim } from "../../../lambdas/claims/records.generated.ts";
import { relationCycles } from "../../../lambdas/claims/rules/relation-cycles.ts";
import type { Library } from "../../../lambdas/claims/rules/rule.ts";

type Relations = NonNullable<Claim["relations"]>;
type Edge = readonly [from: number, to: number, type: Relations[number]["type"]];

const idOf = (index: number) => `c-${String(index).padStart(6, "0")}`;

/** Only places are asked for: a rule that looks anything up has changed its promise. */
const library: Library = {
  source: () => undefined,
  claim: () => undefined,
  entity: () => undefined,
  coding: () => undefined,
  has: () => false,
  nearest: () => undefined,
  place: (file, pointer) => ({ file, line: 1, column: 1, pointer }),
};

function toClaims(count: number, edges: readonly Edge[]): AnyRecord[] {
  const relations = Array.from({ length: count }, (): { type: Relations[number]["type"]; to: string }[] => []);
  for (const [from, to, type] of edges) relations[from]?.push({ type, to: idOf(to) });
  return relations.map((own, index) => ({
    kind: "claim",
    id: idOf(index),
    file: `claims/${idOf(index)}.json`,
    value: {
      $schema: "../../schemas/dataset/claim.schema.json",
      type: "event",
      text: "A lamp was lit",
      entities: [{ entity: "lamp", role: "object" }],
      ...(own.length > 0 && { relations: own as unknown as Relations }),
    },
  }));
}

/** Whether taking away what leads nowhere, again and again, leaves something (Kahn). */
function hasCycle(count: number, edges: readonly Edge[]): boolean {
  const nodes = new Set(Array.from({ length: count }, (_, index) => index));
  const leadsOn = (node: number) => edges.some(([from, to]) => from === node && nodes.has(to));
  for (let before = -1; before !== nodes.size; ) {
    before = nodes.size;
    for (const node of nodes) if (!leadsOn(node)) nodes.delete(node);
  }
  return nodes.size > 0;
}

const COUNT = 7;
const node = fc.nat(COUNT - 1);
const type = fc.constantFrom<Edge[2]>("refines", "supersedes", "about", "contradicts");
const graph = fc.array(fc.tuple(node, node, type), { maxLength: 14 });

describe("circles of relations", () => {
  it("are told exactly where there is one, each as a way that the relations really go", () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const problems = [...relationCycles(toClaims(COUNT, edges), library)];
        for (const type of ["refines", "supersedes"]) {
          const own = edges.filter(([from, to, of]) => of === type && from !== to);
          const told = problems.flatMap((p) => (p.code === "relation-cycle" && p.type === type ? [p] : []));
          expect(told.length > 0).toBe(hasCycle(COUNT, own));
          for (const { ids, at } of told) {
            const ways = new Set(own.map(([from, to]) => `${idOf(from)} ${idOf(to)}`));
            for (const [index, id] of ids.slice(1).entries()) expect(ways).toContain(`${ids[index]} ${id}`);
            expect(ids.at(-1)).toBe(ids[0]);
            expect(new Set(ids).size).toBe(ids.length - 1);
            expect(ids.toSorted()[0]).toBe(ids[0]);
            expect(at.file).toBe(`claims/${ids[0]}.json`);
          }
          expect(new Set(told.map(({ ids }) => ids.join())).size).toBe(told.length);
        }
        expect(problems.every(({ code }) => code === "relation-cycle")).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("point at the relation with which they begin", () => {
    const edges: Edge[] = [
      [1, 2, "about"],
      [1, 0, "refines"],
      [0, 3, "refines"],
      [0, 1, "refines"],
    ];
    expect([...relationCycles(toClaims(4, edges), library)]).toMatchObject([
      { ids: [idOf(0), idOf(1), idOf(0)], at: { pointer: "/relations/1/to" } },
    ]);
  });

  it("are not made of relations of two kinds, nor of one that stands for itself", () => {
    const edges: Edge[] = [
      [0, 1, "refines"],
      [1, 0, "supersedes"],
      [2, 2, "refines"],
    ];
    expect([...relationCycles(toClaims(3, edges), library)]).toEqual([]);
  });

  it("are found in a chain of a hundred thousand claims", () => {
    const length = 100_000;
    const chain = Array.from({ length: length - 1 }, (_, index): Edge => [index, index + 1, "refines"]);
    expect([...relationCycles(toClaims(length, chain), library)]).toEqual([]);
    const closed = [...relationCycles(toClaims(length, [...chain, [length - 1, 0, "refines"]]), library)];
    expect(closed.map((problem) => "ids" in problem && problem.ids.length)).toEqual([length + 1]);
  });

  it("share claims where several run through the same ones, and each is told", () => {
    const edges: Edge[] = [
      [0, 1, "refines"],
      [1, 0, "refines"],
      [1, 2, "refines"],
      [2, 0, "refines"],
    ];
    const ids = [...relationCycles(toClaims(3, edges), library)].map((problem) => "ids" in problem && problem.ids);
    expect(ids).toEqual([
      [idOf(0), idOf(1), idOf(0)],
      [idOf(0), idOf(1), idOf(2), idOf(0)],
    ]);
  });
});
