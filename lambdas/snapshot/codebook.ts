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

const READING = `Each table is there as CSV (RFC 4180, UTF-8, line feeds, a header row) and as JSON (an array of objects, one row per line) with the
same rows and values. Rows are sorted by primary key, numbers by size and texts by UTF-16 code unit; those of \`changes\` are in the order of
the rows that they are about. An empty cell, in JSON null, means that there is no value; no text is empty. Read every column as the type
given here: event codes and ids are text even where they look like numbers.

Some readers guess otherwise. \`none\` is a code and \`NA\` a country, not missing values, and \`040\` is not the number 40: in pandas give
\`dtype=str, keep_default_na=False\`, with csvkit \`--blanks --no-inference\`, with Miller \`-S\`, in a spreadsheet import the columns as text.`;

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
