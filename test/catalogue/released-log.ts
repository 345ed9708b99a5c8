import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { HtmlValidate } from "html-validate";
import { type Catalogue, openCatalogue } from "../../lambdas/catalogue/catalogue.ts";
import type { CatalogueInput } from "../../lambdas/catalogue/catalogue-input.ts";
import { type Page, renderPage } from "../../lambdas/catalogue/layout.ts";
import { openTrustedLog } from "../../lambdas/local/log/open-log.ts";
import { readCatalogue } from "../../lambdas/runtime/render/read-catalogue.ts";
import {
  addClaim,
  makeReleaseFolder,
  type ReleaseFolder,
  retireClaims,
  rewordClaim,
} from "../support/release-folder.ts";

/** A text that becomes markup wherever it is not escaped. */
export const HOSTILE = '<script>alert("x")</script> & <b>Mira</b> Holm runs the Port Office';

/** Why 1.0.1 is withdrawn: markup too. */
export const REASON = "misread: <i>runs</i> & heads";

/**
 * Releases where a claim is corrected, corrected back while another one comes, and this one goes; the second is withdrawn.
 * Remove them with `dispose`.
 */
export function makeReleasedLog(): ReleaseFolder {
  const curator = makeReleaseFolder();
  for (const change of [
    () => {},
    () => rewordClaim(curator, HOSTILE),
    () => {
      rewordClaim(curator, "Mira Holm heads the Port Office");
      addClaim(curator, "c-00000a");
    },
    () => {
      retireClaims(curator, ["c-00000a"]);
      rewordClaim(curator, "Mira Holm leads the Port Office");
    },
  ]) {
    change();
    curator.commit();
    curator.run("snapshot");
  }
  curator.run("yank", "1.0.1", "--reason", REASON);
  return curator;
}

/** What the catalogue of such releases is made from. */
export async function readInput({ folder }: ReleaseFolder): Promise<CatalogueInput> {
  const readable = await readCatalogue(openTrustedLog(join(folder, "out"), join(folder, ".keys/trust.json")));
  if (readable === undefined) throw new Error("there are releases");
  const { releases, shown } = readable;
  const site = "https://claims.example.org";
  return { site, releases, shown, ...(await readable.read(shown, mkdtempSync(join(folder, "tables-")))) };
}

/** A page as a browser gets it, and as it reads it. */
export interface ReadPage {
  readonly text: string;
  readonly document: Document;
}

/** Makes a page of a catalogue, and reads it. */
export function readPage(input: CatalogueInput, toPage: (catalogue: Catalogue) => Page): ReadPage {
  const catalogue = openCatalogue(input);
  const text = renderPage(catalogue.frame, toPage(catalogue));
  return { text, document: new DOMParser().parseFromString(text, "text/html") };
}

/** The elements of a name below another one, in the order of the page. */
export function findAll(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagName(name)];
}

/** How void elements are written is up to the library; a region that scrolls is a `div` like others that do not. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: { "doctype-style": "off", "void-style": "off", "prefer-native-element": "off" },
});

/** What a validator finds wrong with the markup of a page. */
export async function findFaults({ text }: ReadPage): Promise<readonly string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}
