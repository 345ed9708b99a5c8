/** The parts of packages that the tests use; they have no types of their own. */
declare module "rdf-parser-csvw" {
  import type { Quad } from "@rdfjs/types";
  import type { Store } from "n3";

  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default class CsvwParser {
    constructor(options: { metadata: Store; baseIRI: string });
    /** Emits the quads of a CSV text. */
    import(input: NodeJS.ReadableStream): AsyncIterable<Quad>;
  }
}

declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: "bibliography", options: { format: "text"; template: string; lang: string }): string;
  }
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-software-formats";
