import { readFileSync } from "node:fs";
import jsonld, { type ContextDefinition } from "jsonld";
import { Parser, Store } from "n3";
import ShaclValidator from "rdf-validate-shacl";

/** What addresses of contexts stand for. */
export type Contexts = Readonly<Record<string, ContextDefinition>>;

/** No context may be fetched: what a document means stands in it, or is given here. */
function toLoader(contexts: Contexts) {
  return async (url: string) => {
    const document = contexts[url];
    if (document === undefined) throw new Error(`the document wants ${url}`);
    return { document: { "@context": document }, documentUrl: url };
  };
}

/** Expands a JSON-LD document. Rejects where a key, a value or a relative address would be dropped (JSON-LD API 1.1, safe mode). */
export async function expandStrictly(document: object, contexts: Contexts = {}) {
  return await jsonld.expand(clone(document), { ...STRICT, documentLoader: toLoader(contexts) });
}

/** Reads a JSON-LD document as RDF. Rejects like `expandStrictly`. */
export async function toGraph(document: object, contexts: Contexts = {}): Promise<Store> {
  const options = { ...STRICT, format: "application/n-quads" as const, documentLoader: toLoader(contexts) };
  const quads = await jsonld.toRDF(clone(document) as jsonld.JsonLdDocument, options);
  return new Store(new Parser({ format: "N-Quads" }).parse(String(quads)));
}

/** The types of the package do not know `safe`. */
const STRICT: object = { safe: true };

function clone(document: object): jsonld.JsonLdDocument {
  return JSON.parse(JSON.stringify(document));
}

/** Validates a graph against the shapes of a file in this folder: each finding as its path, its node and its message. */
export async function validateShapes(graph: Store, file: string): Promise<readonly string[]> {
  const shapes = new Store(new Parser().parse(readFileSync(new URL(file, import.meta.url), "utf8")));
  const report = await new ShaclValidator(shapes).validate(graph);
  return report.results.map(({ path, focusNode, message }) => {
    const where = path !== null && path !== undefined && "value" in path ? path.value : "";
    return `${where} of ${focusNode?.value}: ${message.map(({ value }) => value).join("; ")}`;
  });
}
