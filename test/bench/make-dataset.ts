import { toCanonical } from "../../lambdas/claims/canonical.ts";
import { type RecordKind, toFile } from "../../lambdas/claims/record.ts";
import type { Descriptor } from "../../lambdas/claims/records.generated.ts";
import { makeClaim } from "./make-claim.ts";
import { makeEntity } from "./make-entity.ts";
import { makeSource } from "./make-source.ts";

/** One file of a made dataset. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

const DESCRIPTOR: Descriptor = {
  $schema: "../schemas/dataset/dataset.schema.json",
  name: "made-claims",
  title: "Made claims",
  description: "A dataset that was made to be measured. Nothing in it was ever said by anybody",
  licence: { name: "CC0-1.0", title: "CC0 1.0 Universal", path: "https://creativecommons.org/publicdomain/zero/1.0/" },
  creators: [{ name: "The bench" }],
  keywords: ["made"],
};

/**
 * Makes a dataset of so many claims, with a source and an entity to every ten of them, file by file.
 *
 * It is fit to publish and always the same. Throws a `RangeError` unless the number is a multiple of a hundred: the ten
 * types of entities take turns.
 */
export function* makeDataset(claims: number): Generator<MadeFile> {
  if (!(claims > 0 && claims % 100 === 0)) throw new RangeError(`${claims} claims are no multiple of 100`);
  yield { path: "dataset.json", text: toCanonical("dataset", DESCRIPTOR) };
  for (let index = 0; index < claims / 10; index++) yield toMadeFile("entity", makeEntity(index));
  for (let index = 0; index < claims; index++) yield toMadeFile("claim", makeClaim(index));
  for (let index = 0; index < claims / 10; index++) yield toMadeFile("source", makeSource(index, claims));
}

function toMadeFile(
  kind: Exclude<RecordKind, "dataset">,
  { id, value }: { readonly id: string; readonly value: object },
): MadeFile {
  return { path: toFile(kind, id), text: toCanonical(kind, value) };
}
