import { planCatalogue } from "../../lambdas/catalogue/plan-catalogue.ts";
import { checkDataset } from "../../lambdas/local/check-dataset.ts";
import { toFirstCatalogue } from "../support/first-catalogue.ts";

/** The keys of every file of the catalogue of this repository's dataset, as its first release. */
export async function planKeys(): Promise<readonly string[]> {
  const { dataset } = await checkDataset("dataset");
  if (dataset === undefined) throw new Error("the dataset is not fit");
  return [...planCatalogue(toFirstCatalogue(dataset))].map(({ path }) => path);
}
