import type { Descriptor } from "../claims/records.generated.ts";
import type { Edition } from "./edition.ts";
import { toCell } from "./markdown-cell.ts";
import { type PlannedFile, textFile } from "./planned-file.ts";
import { VERIFY_RECIPE } from "./verify-recipe.ts";

/**
 * Plans `VERIFY.md`: how a reader who trusts no program of ours verifies this version. A snapshot cannot know where it
 * will lie, nor hold its own signature, so that the guide is about a whole store, of which the snapshot is a part.
 */
export function toVerifyGuide({ title }: Descriptor, { version }: Edition): PlannedFile {
  const text = `# How to verify version ${version} of ${toCell(title)}

${INTRODUCTION}

\`\`\`sh
${VERIFY_RECIPE}\`\`\`

${USE.replaceAll("VERSION_HERE", version)}
`;
  return textFile("VERIFY.md", "text/markdown", text);
}

const INTRODUCTION = `\`sha256sum -c SHA256SUMS\` in this folder finds a damaged file. It does not find a forger, who would have changed that list as well.
What makes a version ours is a signed record in the release log:

- \`releases/0000000001.json\` and so on: a DSSE envelope around an in-toto Statement, signed with ECDSA on P-256. It names a
  snapshot by the SHA-256 of its \`manifest.json\`, and the record before by the SHA-256 of its bytes, so that none can be changed,
  left out or put in later without breaking every one after it.
- \`latest.json\`: a copy of the newest record.
- \`snapshots/<version>-<digits>/manifest.json\`: every file of a version with its size and SHA-256.

The script below checks all of that offline with \`openssl\`, \`jq\` and the core utilities. It reads no program of ours.`;

const USE = `## How to run it

1. Get the **trust file**, which says whose signatures count: \`{"keys": [{"from": 1, "until": 120, "publicKey": "-----BEGIN …"}]}\`, where
   \`from\` and \`until\` are numbers of records and may be left out. Take it from another place than the files: from the
   publisher's code repository, an article, a colleague. Whoever can forge the files can put a key next to them. If all you have is
   a public key, \`jq -n --rawfile pem key.pem '{keys: [{publicKey: $pem}]}' >trust.json\` makes one, and
   \`openssl pkey -pubin -in key.pem -outform DER | sha256sum\` prints its id, to be compared with one that you were told.
2. Go to the folder that holds \`latest.json\`, \`releases/\` and \`snapshots/\`. To copy it from an address, where 12 is the number of
   records: \`curl -fsS --create-dirs "$URL/latest.json" -o latest.json "$URL/releases/[0000000001-0000000012].json" -o 'releases/#1.json'\`.
   Then, with \`at=snapshots/VERSION_HERE-…\` (the folder of this file): \`curl -fsS --create-dirs "$URL/$at/{manifest.json,SHA256SUMS}" -o "$at/#1" && cut -c 67- "$at/SHA256SUMS" | grep -x '[A-Za-z0-9_][A-Za-z0-9._-]*' | xargs -I @ curl -fsS -o "$at/@" "$URL/$at/@"\`.
3. Save the script as \`verify.sh\` and run \`TRUST=trust.json VERSION=VERSION_HERE sh verify.sh\`. Without \`VERSION\` every version is checked.
   If you know of record 12, from a citation or from your last visit, \`AT_LEAST=12\` finds a store that was set back as a whole.

It ends with \`VERIFIED\`, or with an exit code that is not 0 and one line that says what is wrong.

## What it does not say

It says that the holder of a trusted key released these bytes, in this order. It does not say that what they state is true. Nor does
it check what only that holder could get wrong: whether each record follows from the ones before (that versions rise, that no
withdrawal is forgotten), and whether each document has the form that its schema demands. \`npm run verify\` checks both.`;
