/** Terms of Croissant (1.1, appendix 1) that are used here, and stand for properties of the same name. */
const TERMS = [
  "citeAs",
  "column",
  "extract",
  "field",
  "fileObject",
  "isLiveDataset",
  "key",
  "recordSet",
  "references",
  "source",
] as const;

/**
 * What the words of the document mean: schema.org, and Croissant (1.1, appendix 1). It stands in the document itself, so
 * that nobody has to fetch it. Ids are relative to the folder of the release's metadata, in whichever page they are read.
 */
export function toCroissantContext(base: string) {
  return {
    "@base": base,
    "@language": "en",
    "@vocab": "http://schema.org/",
    sc: "http://schema.org/",
    cr: "http://mlcommons.org/croissant/",
    dct: "http://purl.org/dc/terms/",
    conformsTo: "dct:conformsTo",
    data: { "@id": "cr:data", "@type": "@json" },
    dataType: { "@id": "cr:dataType", "@type": "@vocab" },
    ...Object.fromEntries(TERMS.map((term) => [term, `cr:${term}`])),
  };
}
