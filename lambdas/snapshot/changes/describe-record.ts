import type { Dataset } from "../../claims/dataset.ts";
import { toCell } from "../markdown-cell.ts";
import { toAttestationId } from "../rows/passage-columns.ts";
import type { RecordChange } from "./record-change.ts";
import type { Fate, RecordKind } from "./record-kind.ts";
import type { ListedRecord } from "./summarise-changes.ts";

/** One line of Markdown on what became of a record: which one it is, in words, and what changed, why, or in favour of what. */
export function describeRecord(dataset: Dataset, kind: RecordKind, fate: Fate, { id, change }: ListedRecord): string {
  const subject = kind === "attestation" ? describeAttestation(dataset, id) : describeTitled(dataset, kind, id);
  switch (fate) {
    case "corrected":
      return `- ${subject}: ${describeValues(change)}`;
    case "merged":
      return `- ${subject}: replaced by ${describeSuccessor(dataset, kind, change.fields.get("replaced_by")?.after ?? "")}`;
    case "retired":
      return `- ${subject}: ${toLine(change.fields.get("reason")?.after ?? "no reason is given")}`;
    case "added":
    case "recounted":
    case "removed":
      return `- ${subject}`;
  }
}

function describeSuccessor(dataset: Dataset, kind: RecordKind, id: string): string {
  return kind === "attestation" ? toCode(id) : describeTitled(dataset, kind, id);
}

/** The whole dataset is asked, since it still has the records that were given up. */
function describeTitled(dataset: Dataset, kind: Exclude<RecordKind, "attestation">, id: string): string {
  const title = {
    claim: () => dataset.claims.get(id)?.text,
    source: () => dataset.sources.get(id)?.title,
    entity: () => dataset.entities.get(id)?.name,
  }[kind]();
  return title === undefined ? toCode(id) : `${toCode(id)} ${toLine(title)}`;
}

function describeAttestation(dataset: Dataset, id: string): string {
  const source = id.slice(0, id.lastIndexOf("#"));
  const found = dataset.sources.get(source)?.attestations.find((one) => toAttestationId(source, one) === id);
  if (found === undefined) return toCode(id);
  return `${toCode(id)} on ${describeTitled(dataset, "claim", found.claim)}, in ${describeTitled(dataset, "source", source)}`;
}

function describeValues({ fields }: RecordChange): string {
  return Array.from(
    fields,
    ([field, { before, after }]) => `${toCode(field)} from ${quote(before)} to ${quote(after)}`,
  ).join("; ");
}

function quote(text: string | null): string {
  return text === null ? "nothing" : `"${toLine(text)}"`;
}

/** A line feed would end the item of the list, and what follows it could be taken for a heading. */
function toLine(text: string): string {
  return toCell(text.replace(/\s+/g, " "));
}

/** Ids and columns are made of letters, digits and a few marks, none of which is a backtick. */
function toCode(name: string): string {
  return `\`${name}\``;
}
