import { describe, expect, it } from "vitest";
import { planCatalogue } from "../../../lambdas/catalogue/plan-catalogue.ts";
import { toMediaType } from "../../../lambdas/local/serve/media-types.ts";
import { toContentType } from "../../../lambdas/snapshot/content-type.ts";
import { readCatalogue } from "../../support/catalogue-input.ts";

describe("the media type of a file that is served here", () => {
  it("is the one that the site gives it, of every page and of every published file", async () => {
    const { input } = await readCatalogue();
    const files = [...planCatalogue(input), ...input.shown.files];
    expect(files.length).toBeGreaterThan(500);
    for (const { path, mediaType } of files)
      expect([path, toMediaType(path)]).toEqual([path, toContentType(mediaType)]);
  });
});
