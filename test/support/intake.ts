import { readTexts, type Texts } from "./valid-dataset.ts";
import type { WireS3 } from "./wire-s3.ts";
import { craftZip } from "./zip.ts";

/** The made-up dataset that is fit to publish. */
export const MADE_UP: Texts = readTexts("test/fixtures/golden/dataset");

/** The zip of a dataset. */
export function zipOf(texts: Texts): Buffer {
  return craftZip([...texts].map(([path, content]) => ({ name: `dataset/${path}`, content })));
}

/** The key of an intake object of the commit with this number. */
export function keyOf(order: number): string {
  return `intake/${String(order).padStart(10, "0")}-${String(order).padStart(40, "a")}-20210501T120000Z.zip`;
}

/** Puts a zip into the intake. Returns the event that tells `validate-dataset` of it. */
export function submitZip(s3: WireS3, zip: Buffer, key = keyOf(1)) {
  return { bucket: "intake", key, versionId: s3.plant(key, zip), size: zip.byteLength };
}
