import type { Codings } from "../claims/dataset.ts";
import type { Descriptor } from "../claims/records.generated.ts";
import { describeAgreement } from "./agreement/describe-agreement.ts";
import { deprecations, describeDeprecations } from "./changes/deprecations.ts";
import type { Edition } from "./edition.ts";
import { toCell } from "./markdown-cell.ts";
import { type PlannedFile, textFile } from "./planned-file.ts";
import type { Field, ForeignKey, TableSchema } from "./table-schema.ts";
import { publishedTables } from "./tables.ts";
import { type Vocabulary, vocabularies } from "./vocabularies.ts";

/**
 * Plans `codebook.md`: every table, column, vocabulary and code with its meaning, made from the schemas, and how far two
 * coders agreed, where the dataset has their codings.
 */
export function toCodebook(descriptor: Descriptor, edition: Edition, codings?: Codings): PlannedFile {
  const parts = [
    `# Codebook: ${toCell(descriptor.title)}\n\nVersion ${edition.version}, ${edition.date.slice(0, 10)}. ${toCell(descriptor.description)}`,
    READING,
    "## Tables",
    ...publishedTables.map(describeTable),
    "## Vocabularies",
    ...[...vocabularies].map(([name, vocabulary]) => describeVocabulary(name, vocabulary)),
    ...describeDeprecations(deprecations),
    ...(codings ? describeAgreement(codings) : []),
  ];
  return textFile("codebook.md", "text/markdown", `${parts.join("\n\n")}\n`);
}

const READING = `Each table is there as CSV (RFC 4180, UTF-8, line feeds, a header row), as JSON (an array of objects, one row per line) and as
Parquet (texts as strings, integers of 64 bits, dates as dates, Snappy), with the same rows and values. Rows are sorted by primary key, numbers by size and texts by UTF-16 code unit; those of \`changes\` are in the order of
the rows that they are about. An empty cell, in JSON and Parquet null, means that there is no value; no text is empty. Read every column as the type
given here: event codes and ids are text even where they look like numbers.

Some readers guess otherwise. \`none\` is a code and \`NA\` a country, not missing values, and \`040\` is not the number 40: in pandas give
\`dtype=str, keep_default_na=False\`, with csvkit \`--blanks --no-inference\`, with Miller \`-S\`, in a spreadsheet import the columns as text.
Parquet leaves nothing to guess.

\`claims.jsonl\` (JSON Lines) has one claim on each line, with all that the tables say of it: the columns of \`claims\`, and under \`entities\`,
\`relations\` and \`attestations\` the rows of the tables \`claim_entities\`, \`claim_relations\` and \`attestations\` that belong to it. An
attestation has under \`source\` what \`sources\` says of its document, but for how it was captured, and under \`chain\` its rows of
\`attributions\`. Keys that the place in the line says already are left out, and beside each id of an entity stands its name: \`agent_name\`
beside \`agent_id\`. \`csv.zip\` holds every CSV file with this codebook, the licence, the citation and \`datapackage.json\`: a whole Data Package.`;

function describeTable(table: TableSchema): string {
  const keys = [
    `Primary key: ${toNames(table.primaryKey)}.`,
    ...(table.uniqueKeys ?? []).map((key) => `Also unique: ${toNames(key)}.`),
    ...(table.foreignKeys ?? []).map((key) => describeReference(table, key)),
  ];
  const head = "| column | type | meaning | codes or standard |\n|---|---|---|---|";
  return [
    `### ${table.name}`,
    table.description,
    keys.join(" "),
    [head, ...table.fields.map(describeField)].join("\n"),
  ].join("\n\n");
}

function describeReference(table: TableSchema, { fields, reference }: ForeignKey): string {
  return `${toNames(fields)} → ${reference.resource ?? table.name} (${toNames(reference.fields)}).`;
}

function describeField(field: Field): string {
  const type = field.constraints?.required ? `${field.type}, required` : field.type;
  const vocabulary = field["x-vocabulary"];
  const codes = vocabulary === undefined ? toCell(field["x-standard"] ?? "") : `vocabulary \`${vocabulary}\``;
  return `| \`${field.name}\` | ${type} | ${toCell(field.description)} | ${codes} |`;
}

function describeVocabulary(name: string, vocabulary: Vocabulary): string {
  const head = "| code | in words | meaning |\n|---|---|---|";
  const rows = vocabulary.oneOf.map(
    (code) => `| \`${code.const}\` | ${toCell(code.title)} | ${toCell(code.description)} |`,
  );
  const standard = `Standard: ${toCell(vocabulary["x-standard"])}.`;
  return [`### ${name}`, `${toCell(vocabulary.description)} ${standard}`, [head, ...rows].join("\n")].join("\n\n");
}

function toNames(columns: readonly string[]): string {
  return columns.map((column) => `\`${column}\``).join(", ");
}
