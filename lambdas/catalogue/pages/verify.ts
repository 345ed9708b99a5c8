import { VERIFY_RECIPE } from "../../snapshot/verify-recipe.ts";
import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES, toFilePath } from "../routes.ts";
import { toCodeBlock } from "./code-block.ts";

/** The page that a reader verifies the data from, with commands to copy and run: no program of ours is needed. */
export function toVerifyPage({ input }: Catalogue): Page {
  const { site, shown, releases } = input;
  return {
    path: ROUTES.verify,
    section: "verify",
    title: "Verify",
    description: "How to check, with openssl, jq and the core utilities alone, that the data are what was released.",
    content: html`
      <h1>Verify the data</h1>
      <p class="lede">
        Every version is named by a signed record, and each record names the one before by its digest. So nobody can
        change, leave out or put in a version afterwards, and you need no program of ours to see that.
      </p>
      <h2>A damaged file</h2>
      <p>Downloads can be checked against the list of digests beside them:</p>
      ${toCodeBlock(toDigestCheck(site, shown.version), "Check a download")}
      <h2>A forged version</h2>
      <p>
        That list could be forged with the files. The signatures cannot. You need <code>openssl</code>,${" "}
        <code>jq</code>, <code>curl</code>, and a${" "}<strong>trust file</strong>${" "}that says whose signatures count. Take
        it from elsewhere than this site: from the publisher's code repository, an article, a colleague. Made from a
        public key, it is one line:
      </p>
      ${toCodeBlock("jq -n --rawfile pem key.pem '{keys: [{publicKey: $pem}]}' >trust.json", "Make a trust file")}
      <p>Then copy the log and version ${shown.version}:</p>
      ${toCodeBlock(toCopy(site, shown.snapshot), "Copy the log and a version")}
      <p>Save this as <code>verify.sh</code>:</p>
      ${toCodeBlock(VERIFY_RECIPE, "The script verify.sh")}
      <p>and run it:</p>
      ${toCodeBlock(`TRUST=../trust.json VERSION=${shown.version} sh ../verify.sh`, "Run the script")}
      <p>
        It ends with <code>VERIFIED</code>, or says what is wrong and where. Somebody who knows of a later record than
        you are shown gives its number as <code>AT_LEAST</code>: today the log has at least${" "}
        ${Math.max(...releases.map(({ sequence }) => sequence))}.
      </p>
      <h2>With the program</h2>
      ${toCodeBlock(`npm run verify -- ${site} --trust trust.json`, "Verify with the program")}
      <p>
        also checks what only the holder of a key could get wrong: that versions rise, that no withdrawal is forgotten,
        and that each document has its form. A passage of an article is checked, by whoever holds the article, with
      </p>
      ${toCodeBlock("npm run evidence -- FOLDER_OF_ARTICLES", "Check passages against articles")}
      <h2>What it does not say</h2>
      <p>
        That the holder of a trusted key released these bytes, in this order: no more. It does not say that what they
        state is true. ${" "}<a href=${toFilePath("VERIFY.md", shown.version)}>VERIFY.md</a> in each version explains the
        formats.
      </p>
    `,
  };
}

function toDigestCheck(site: string, version: string): string {
  return `curl -fsSLO ${site}/v/${version}/evidence.csv
curl -fsSL ${site}/v/${version}/SHA256SUMS | sha256sum --check --ignore-missing`;
}

function toCopy(site: string, snapshot: string): string {
  return `URL=${site} at=${snapshot.slice(0, -1)}
mkdir -p claims/releases && cd claims && curl -fsS "$URL/latest.json" -o latest.json
n=1; while curl -fs "$URL/$(printf 'releases/%010d.json' $n)" -o "$(printf 'releases/%010d.json' $n)"; do n=$((n + 1)); done
curl -fsS --create-dirs "$URL/$at/{manifest.json,SHA256SUMS}" -o "$at/#1"
cut -c 67- "$at/SHA256SUMS" | xargs -I @ curl -fsS "$URL/$at/@" -o "$at/@"`;
}
