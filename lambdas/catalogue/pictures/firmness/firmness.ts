import type { Catalogue } from "../../catalogue.ts";
import { drawNothing } from "../drawing/empty-picture.ts";
import type { Picture, PictureColumn } from "../picture.ts";
import { toSourceLabels } from "../source-labels.ts";
import { describeFirmness } from "./describe-firmness.ts";
import { drawFirmness } from "./draw-firmness.ts";
import { toDrawn, toFirmnessRows } from "./firmness-rows.ts";

const NAMES = { id: "firmness", title: "How firmly each source says what it says" };

const COLUMNS: readonly PictureColumn[] = [
  { name: "source_id", description: "The source; its page is /sources/<id>." },
  { name: "published", description: "When it was published (EDTF); empty where that is not known." },
  { name: "voice", description: "document: the source’s own voice; speaker: that of whoever is furthest in." },
  {
    name: "degree",
    description:
      "CT certain, PR probable, PS possible, U no degree; + affirms, - denies; Uu takes no side, or only passes on.",
  },
  { name: "attestations", description: "How many of its attestations have this degree." },
  { name: "share", description: "Their part of all its attestations, from 0 to 1." },
  { name: "is_drawn", description: "Whether the picture shows the source." },
];

/** The picture of how firmly documents, and those whom they let speak, say what they say. */
export function toFirmness(catalogue: Catalogue): Picture {
  const rows = toFirmnessRows(catalogue);
  const drawn = toDrawn(rows);
  const labels = toSourceLabels(
    catalogue,
    rows.map(({ source }) => source),
  );
  const words = { ...NAMES, ...describeFirmness(rows, drawn, labels) };
  const shown = new Set(drawn);
  const data = rows.flatMap((row) =>
    row.shares.map(({ voice, degree, attestations }) => ({
      source_id: row.source.source_id,
      published: row.source.published,
      voice,
      degree,
      attestations,
      share: Number((attestations / row.total).toFixed(4)),
      is_drawn: shown.has(row),
    })),
  );
  const svg = rows.length === 0 ? drawNothing(words) : drawFirmness(words, drawn, labels);
  return { ...words, svg, columns: COLUMNS, data };
}
