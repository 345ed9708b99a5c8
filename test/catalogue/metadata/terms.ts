import type { DataFactory as Factory, Quad, Term } from "@rdfjs/types";
import { DataFactory, Store } from "n3";

const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const SCHEMA = "http://schema.org/";
const XSD = "http://www.w3.org/2001/XMLSchema#";

type Vocabulary = (options: { factory: Factory }) => Quad[];

/** Words of a vocabulary: what it defines, and what each one is said of. */
export class Terms {
  readonly #store: Store;
  readonly #defined: ReadonlySet<string>;

  constructor(vocabularies: readonly Vocabulary[], others: readonly string[] = []) {
    const quads = vocabularies.flatMap((vocabulary) => vocabulary({ factory: DataFactory as unknown as Factory }));
    this.#store = new Store(quads as never);
    this.#defined = new Set([...quads.map(({ subject }) => subject.value), ...others]);
  }

  /** Classes and properties of a graph that no vocabulary defines. */
  findUndefined(graph: Store): readonly string[] {
    const used = [...graph].flatMap(({ predicate, object }) =>
      predicate.value === RDF_TYPE ? [object.value] : [predicate.value],
    );
    return [...new Set(used)].filter((term) => !this.#defined.has(term)).sort();
  }

  /** Where a property of schema.org stands at, or leads to, something that it is not meant for. */
  findMisused(graph: Store, superclasses: Readonly<Record<string, string>>): readonly string[] {
    const faults: string[] = [];
    for (const { subject, predicate, object } of graph) {
      if (!predicate.value.startsWith(SCHEMA)) continue;
      const name = predicate.value.slice(SCHEMA.length);
      const domain = this.#read(predicate.value, `${SCHEMA}domainIncludes`);
      const range = this.#read(predicate.value, `${SCHEMA}rangeIncludes`);
      if (!this.#isSome(toTypes(graph, subject), domain, superclasses)) faults.push(`${name} of ${subject.value}`);
      const types = object.termType === "Literal" ? toLiteralTypes(object.datatype.value) : toTypes(graph, object);
      if (!this.#isSome(types, range, superclasses)) faults.push(`${name} is ${object.value.slice(0, 60)}`);
    }
    return faults;
  }

  #read(subject: string, predicate: string): readonly string[] {
    const quads = this.#store.match(DataFactory.namedNode(subject), DataFactory.namedNode(predicate));
    return [...quads].map(({ object }) => object.value);
  }

  #isSome(types: readonly string[], wanted: readonly string[], others: Readonly<Record<string, string>>): boolean {
    return types.some((type) => {
      if (wanted.includes(type)) return true;
      const above = [...this.#read(type, `${RDFS}subClassOf`), ...(others[type] === undefined ? [] : [others[type]])];
      return above.length > 0 && this.#isSome(above, wanted, others);
    });
  }
}

function toTypes(graph: Store, node: Term): readonly string[] {
  return [...graph.match(node as never, DataFactory.namedNode(RDF_TYPE))].map(({ object }) => object.value);
}

/** A plain text may stand for any type of schema.org that is written as one. */
function toLiteralTypes(datatype: string): readonly string[] {
  if (datatype === `${XSD}boolean`) return [`${SCHEMA}Boolean`];
  if (datatype === `${XSD}integer` || datatype === `${XSD}double`) return [`${SCHEMA}Number`, `${SCHEMA}Integer`];
  return ["Text", "URL", "Date", "DateTime"].map((name) => SCHEMA + name);
}
