import type { Descriptor } from "../claims/records.generated.ts";
import { parseJsonAs } from "./parse-json-as.ts";
import { datapackage } from "./validators.generated.ts";

/** The part of `datapackage.json` that says what the dataset is (Data Package 2.0). */
interface DescribedPackage {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage?: string;
  readonly keywords: readonly string[];
  readonly contributors: readonly { readonly title: string; readonly path?: string }[];
  readonly licenses: readonly Descriptor["licence"][];
}

const ORCID = "https://orcid.org/";

/**
 * Reads what a `datapackage.json` says of the dataset as a whole, in the words of its descriptor. Throws a `TypeError`
 * that says what is wrong with it.
 */
export function parseDescription(name: string, bytes: Uint8Array) {
  const described = parseJsonAs<DescribedPackage>(name, bytes, datapackage);
  const [licence] = described.licenses;
  if (licence === undefined) throw new TypeError(`${name} names no licence`);
  return {
    name: described.name,
    title: described.title,
    description: described.description,
    ...(described.homepage !== undefined && { homepage: described.homepage }),
    keywords: [...described.keywords],
    creators: described.contributors.map(({ title, path }) => ({
      name: title,
      ...(path?.startsWith(ORCID) && { orcid: path.slice(ORCID.length) }),
    })),
    licence,
  };
}
