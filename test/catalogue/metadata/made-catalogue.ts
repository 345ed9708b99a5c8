import { type Catalogue, openCatalogue } from "../../../lambdas/catalogue/catalogue.ts";
import { planMetadata } from "../../../lambdas/catalogue/metadata/plan-metadata.ts";
import { type MadeCatalogue, readCatalogue } from "../../support/catalogue-input.ts";

/** The made-up catalogue with the texts of its metadata. */
export interface WrittenMetadata extends MadeCatalogue {
  readonly catalogue: Catalogue;
  readonly paths: readonly string[];
  /** A file of the metadata. Throws where there is none. */
  file(path: string): string;
}

/** Writes the metadata of the real dataset with releases that are made up. */
export async function writeMetadata(): Promise<WrittenMetadata> {
  const made = await readCatalogue();
  const catalogue = openCatalogue(made.input);
  const texts = new Map([...planMetadata(catalogue)].map(({ path, chunks }) => [path, [...chunks()].join("")]));
  return {
    ...made,
    catalogue,
    paths: [...texts.keys()],
    file: (path) => {
      const text = texts.get(path);
      if (text === undefined) throw new Error(`there is no ${path}`);
      return text;
    },
  };
}
