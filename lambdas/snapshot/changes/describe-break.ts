import type { SchemaBreak } from "./compare-schemas.ts";

/** A break in words, as the start of a sentence about the new snapshot. */
export function describeBreak(broken: SchemaBreak): string {
  switch (broken.what) {
    case "table-removed":
      return `the table ${broken.table} is gone`;
    case "column-removed":
      return `the column ${broken.table}.${broken.column} is gone`;
    case "column-retyped":
      return `the column ${broken.table}.${broken.column} was "${broken.before}" and is "${broken.after}"`;
    case "key-changed":
      return `the primary key of the table ${broken.table} was (${broken.before}) and is (${broken.after})`;
    case "code-removed":
      return `the code ${broken.code} of the vocabulary ${broken.vocabulary} is gone`;
  }
}
