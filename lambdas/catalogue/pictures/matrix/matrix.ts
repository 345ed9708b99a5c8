import type { Catalogue } from "../../catalogue.ts";
import { drawNothing } from "../drawing/empty-picture.ts";
import type { Picture, PictureColumn } from "../picture.ts";
import { toSourceLabels } from "../source-labels.ts";
import { describeMatrix } from "./describe-matrix.ts";
import { drawMatrix } from "./draw-matrix.ts";
import { toMatrixRows } from "./matrix-rows.ts";

const NAMES = { id: "matrix", title: "Who affirms, denies, hedges or is silent" };

const COLUMNS: readonly PictureColumn[] = [
  { name: "claim_id", description: "The claim; its page is /claims/<id>." },
  { name: "source_id", description: "The source; its page is /sources/<id>." },
  { name: "lineage", description: "Sources of the same lineage are not independent." },
  { name: "affirms", description: "How many attestations affirm the claim as certain." },
  { name: "affirms_hedged", description: "How many affirm it with a hedge, or without a degree of certainty." },
  { name: "denies", description: "How many deny it as certain." },
  { name: "denies_hedged", description: "How many deny it with a hedge, or without a degree of certainty." },
  { name: "undecided", description: "How many take no side, or decline to comment." },
  { name: "text", description: "The claim." },
];

/** The picture of what each source says of claims that several speak of, or that one does not plainly affirm. */
export function toMatrix(catalogue: Catalogue): Picture {
  const rows = toMatrixRows(catalogue);
  const labels = toSourceLabels(catalogue, rows.sources);
  const words = { ...NAMES, ...describeMatrix(rows) };
  const data = rows.cells.map(({ claim, source, counts }) => ({
    claim_id: claim.claim_id,
    source_id: source.source_id,
    lineage: source.lineage,
    ...counts,
    text: claim.text,
  }));
  const svg = data.length === 0 ? drawNothing(words) : drawMatrix(words, rows, labels);
  return { ...words, svg, columns: COLUMNS, data };
}
