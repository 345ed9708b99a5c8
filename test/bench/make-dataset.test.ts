import { expect, it } from "vitest";
import { validateDataset } from "../../lambdas/claims/validate-dataset.ts";
import { makeDataset } from "./make-dataset.ts";

function read(claims: number) {
  const files = new Map([...makeDataset(claims)].map(({ path, text }) => [path, Buffer.from(text)]));
  return { paths: [...files.keys()].sort(), read: (path: string) => files.get(path) ?? Buffer.alloc(0) };
}

it("makes a dataset that is fit to publish, with ten claims to a source and to an entity", () => {
  const { problems, dataset } = validateDataset(read(300));
  expect(problems).toEqual([]);
  expect([dataset?.claims.size, dataset?.sources.size, dataset?.entities.size]).toEqual([300, 30, 30]);
});

it("makes the same dataset every time, so that two measurements are of the same bytes", () => {
  expect([...makeDataset(100)]).toEqual([...makeDataset(100)]);
});

it("writes a source about as long as curated ones: fifteen to twenty attestations, some with a chain", () => {
  const attestations = [...(validateDataset(read(100)).dataset?.sources.values() ?? [])].map(
    (source) => source.attestations,
  );
  for (const { length } of attestations) expect(length).toBeOneOf([15, 16, 17, 18, 19, 20]);
  expect(attestations.flat().some(({ via }) => via.length > 1)).toBe(true);
});

it("refuses a number of claims that it cannot share out", () => {
  expect(() => [...makeDataset(150)]).toThrow(RangeError);
});
