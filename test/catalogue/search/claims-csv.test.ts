import fc from "fast-check";
import papaparse from "papaparse";
import { describe, expect, it } from "vitest";
import { toClaimsCsv } from "../../../lambdas/catalogue/search/claims-csv.ts";
import { openDataset, openMade } from "../lists/made-catalogue.ts";
import { readSearch } from "./read-search.ts";

const SITE = "https://claims.example.org";
const { claims } = readSearch(await openDataset("dataset"));
const parse = (csv: string) => papaparse.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

describe("the download of what was found", () => {
  it("says the same as the published table, and cites each claim as the version has it", async () => {
    const { input } = await openDataset("dataset");
    const rows = new Map(input.data.claims.map((row) => [row.claim_id, row]));
    const { data, errors } = parse(toClaimsCsv(claims.flat(), "1.0.0", SITE));
    expect(errors).toEqual([]);
    expect(data).toHaveLength(rows.size);
    for (const { url, ...cells } of data) {
      const row = rows.get(cells.claim_id ?? "");
      for (const [column, cell] of Object.entries(cells))
        expect(cell).toBe(String(row?.[column as keyof typeof row] ?? ""));
      expect(url).toBe(`${SITE}/claims/${cells.claim_id}@1.0.0`);
    }
  });

  it("keeps any text whole", () => {
    const [first] = claims.flat();
    if (first === undefined) throw new Error("the dataset has no claim");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", " ", "é") }), (text) => {
        const { data } = parse(toClaimsCsv([{ ...first, text }], "1.0.0", SITE));
        expect(data[0]?.text).toBe(text);
      }),
    );
  });

  it("quotes what would end a cell or a row", () => {
    const [first] = claims.flat();
    if (first === undefined) throw new Error("the dataset has no claim");
    for (const text of ["a\rb", "a\nb", "a,b"])
      expect(toClaimsCsv([{ ...first, text }], "1.0.0", SITE)).toContain(`,"${text}",`);
    expect(toClaimsCsv([{ ...first, text: 'a"b' }], "1.0.0", SITE)).toContain(',"a""b",');
  });

  it("is a header alone where there is no claim", () => {
    expect(readSearch(openMade({})).claims).toEqual([]);
    expect(toClaimsCsv([], "1.0.0", SITE)).toBe(
      "claim_id,claim_type,text,date,n_sources,n_lineages,support,denied,url\n",
    );
  });
});
