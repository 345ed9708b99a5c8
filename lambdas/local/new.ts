import { isUtf8 } from "node:buffer";
import { randomInt } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findNameFault } from "../claims/archive/dataset-path.ts";
import { toCanonical } from "../claims/canonical.ts";
import { toCapture } from "../claims/passage/capture.ts";
import { type NormalisedText, normalise, type Paragraphing } from "../claims/passage/normalise.ts";
import { type IdKind, toFile } from "../claims/record.ts";
import type { Claim, Entity, Source } from "../claims/records.generated.ts";
import { PLACEHOLDER, PLACEHOLDER_ID } from "../claims/rules/placeholders.ts";
import { validateSchema } from "../claims/schema/validate-schema.ts";
import { UsageError } from "./usage-error.ts";

export const usage = `usage: npm run new -- claim
       npm run new -- entity <id>
       npm run new -- source <id> <text file> [--paragraphing line|blank_line]

Writes a starting file that fits its schema, with a new id, and overwrites none.
What is left to fill in, "npm run validate" lists. Of a source's text only its
length and digest are kept.

  <id>            lower-case letters, digits and hyphens: nikolai-patrushev
  --paragraphing  line where each line is a paragraph (default), blank_line
                  where lines are wrapped
  --dataset DIR   where the dataset is (default: dataset)`;

const OPTIONS = {
  paragraphing: { type: "string", default: "line" },
  dataset: { type: "string", default: "dataset" },
} as const;

/** The command `new`: mints an id and writes a starting file. Throws where the file would not fit or is there already. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [kind, given, text, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`there is a word too many: ${more[0]}`);
  if (kind === "claim" && given === undefined)
    return write(values.dataset, "claim", mintClaimId(values.dataset), CLAIM);
  if (kind === "entity" && given !== undefined && text === undefined)
    return write(values.dataset, "entity", given, ENTITY);
  if (kind === "source" && given !== undefined && text !== undefined)
    return write(values.dataset, "source", given, toSource(given, text, values.paragraphing));
  throw new UsageError(
    kind === undefined
      ? "say what to begin"
      : `"${positionals.join(" ")}" is not a call of new; is an id or a file missing?`,
  );
}

const CLAIM: Claim = {
  $schema: "../../schemas/dataset/claim.schema.json",
  type: "event",
  text: PLACEHOLDER,
  entities: [{ entity: PLACEHOLDER_ID, role: "actor" }],
};

const ENTITY: Entity = { $schema: "../../schemas/dataset/entity.schema.json", type: "person", name: PLACEHOLDER };

function toSource(id: string, file: string, paragraphing: string): Source {
  if (paragraphing !== "line" && paragraphing !== "blank_line")
    throw new UsageError(`there is no paragraphing "${paragraphing}"`);
  return {
    $schema: "../../schemas/dataset/source.schema.json",
    title: PLACEHOLDER,
    publisher: PLACEHOLDER_ID,
    source_type: "news_report",
    language: "en",
    published_basis: "unknown",
    completeness: "full",
    lineage: id,
    capture: toCapture(readDocument(file, paragraphing)),
    mentions: [],
    attestations: [],
  };
}

function readDocument(file: string, paragraphing: Paragraphing): NormalisedText {
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) throw new Error(`${file} is not UTF-8; save it as UTF-8 first`);
  const document = normalise(bytes, paragraphing);
  if (document.chars === 0) throw new Error(`there is no text in ${file}`);
  return document;
}

/** Crockford's base 32 leaves out i, l, o and u, which are read for others. */
const CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

function mintClaimId(dataset: string): string {
  const id = `c-${Array.from({ length: 6 }, () => CROCKFORD[randomInt(CROCKFORD.length)]).join("")}`;
  return existsSync(join(dataset, toFile("claim", id))) ? mintClaimId(dataset) : id;
}

const ID_FAULTS = {
  "unexpected-path": "use at most 64 lower-case letters, digits and single hyphens",
  "forbidden-id": "it means something else to programs",
} as const;

function write(dataset: string, kind: IdKind, id: string, value: Claim | Entity | Source): number {
  const path = join(dataset, toFile(kind, id));
  // The id is a path from here on: it must be nothing but a slug.
  const fault = findNameFault(toFile(kind, id));
  if (fault) throw new UsageError(`"${id}" cannot be an id: ${ID_FAULTS[fault.code]}`);
  if (validateSchema(kind, value).length > 0) throw new Error(`the starting file of a ${kind} does not fit its schema`);
  if (existsSync(path)) throw new Error(`${path} is there already`);
  writeFileSync(path, toCanonical(kind, value), { flag: "wx" });
  console.log(`wrote ${path}\nnext: fill it in, then npm run validate -- ${path}`);
  return 0;
}
