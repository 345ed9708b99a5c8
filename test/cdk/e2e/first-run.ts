import { expect } from "vitest";
import { toIntakeKey } from "../../../lambdas/claims/parse-intake-key.ts";
import { writeZip } from "../../../lambdas/local/bundle/write-zip.ts";
import { readDataset } from "../../../lambdas/local/read-dataset.ts";
import type { World } from "./open-world.ts";
import { handOn, put } from "./submit.ts";

/** Whoever looks at the catalogue finds the release, and each of its claims. */
async function readCatalogue({ visit }: World, claims: readonly string[]): Promise<void> {
  expect(await visit("/")).toMatchObject({ status: 200, from: "PagesBucket", body: expect.stringContaining("1.0.0") });
  for (const path of claims.map((file) => `/${file.replace(/\.json$/, "")}`))
    expect(await visit(path), path).toMatchObject({ status: 200, from: "PagesBucket" });
  const [cited] = claims;
  const path = `/${cited?.replace(/\.json$/, "")}@1.0.0`;
  expect(await visit(path)).toMatchObject({ status: 200, from: "RecordPagesFunction" });
}

/** The way of the dataset of this repository from the zip that `npm run bundle` makes to a reader. */
export async function firstRun(world: World): Promise<void> {
  const { s3, deployed, fetch } = world;
  expect((await fetch("/latest/claims.csv")).statusCode).toBe(404);
  const { files } = await readDataset("dataset");
  const zip = await writeZip(files);
  const key = toIntakeKey({ order: 41, commit: "0123456789".repeat(4), date: "2026-11-01T00:00:00Z" });
  const run = await handOn(deployed, world, put(deployed, s3, key, zip));
  expect(run).toMatchObject({ tasks: ["Validate", "Publish", "Catalogue", "NotifyPublished"], ended: "SUCCEEDED" });
  expect(run.mails).toMatchObject([{ Message: "version 1.0.0 of 2026-11-01T00:00:00Z is released by record 1" }]);
  expect(await world.verify()).toBe(1);
  expect([world.signatures(), world.metrics("Published")]).toEqual([1, [1]]);
  expect(new Set(world.puts()).size).toBe(world.puts().length);
  expect(world.puts().slice(-3)).toEqual([expect.stringMatching(/^keys/), "releases/0000000001.json", "latest.json"]);
  const latest = await fetch("/latest/claims.csv");
  expect(latest.statusCode).toBe(302);
  // Only claims of the dataset, and each of them: whatever else the file says, its own tests look at.
  const released = (latest.file ?? "").match(/^c-[0-9a-z]{6}(?=,)/gm)?.map((id) => `claims/${id}.json`);
  expect(released).toEqual(files.paths.filter((path) => path.startsWith("claims/")).sort());
  expect(await fetch("/v/1.0.0/claims.csv")).toMatchObject({ statusCode: 301, file: latest.file });
  expect(await fetch("/latest/claims.csv", "HEAD")).toEqual(latest);
  const absent = await fetch("/v/1.0.0/claims.txt");
  expect([absent.statusCode, JSON.parse(absent.body).files]).toEqual([404, expect.arrayContaining(["claims.csv"])]);
  expect(JSON.parse((await fetch("/v/9.0.0/claims.csv")).body)).toMatchObject({ versions: ["1.0.0"] });
  expect((await fetch("/latest/claims.csv", "POST")).statusCode).toBe(405);
  await readCatalogue(world, released ?? []);
}
