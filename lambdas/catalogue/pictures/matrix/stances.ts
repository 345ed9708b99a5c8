import type { AttestationsRow } from "../../../snapshot/tables.generated.ts";
import type { LegendItem } from "../drawing/legend.ts";
import { paint } from "../drawing/palette.ts";

/** What a source may say of a claim. It may say several of them in several places; `silent` is none. */
export const STANCES = ["affirms", "affirms_hedged", "denies", "denies_hedged", "undecided"] as const;

export type StanceMark = (typeof STANCES)[number];

/** What an attestation says of its claim. All but certainty is a hedge, also where no degree is given (FactBank, `U`). */
export function toStance({ stance, certainty }: Pick<AttestationsRow, "stance" | "certainty">): StanceMark {
  switch (stance) {
    case "affirms":
      return certainty === "CT" ? "affirms" : "affirms_hedged";
    case "denies":
      return certainty === "CT" ? "denies" : "denies_hedged";
    case "uncommitted":
    case "no_comment":
      return "undecided";
  }
}

const DISC = "M-5,0a5,5 0 1 0 10,0a5,5 0 1 0 -10,0";
const CROSS = "M-4.5,-4.5l9,9m-9,0l9,-9";
const DIAMOND = "M0,-5.5l5.5,5.5l-5.5,5.5l-5.5,-5.5z";

/** How each is drawn, around the origin: shapes differ as well as colours. */
export const STANCE_LOOKS: Readonly<Record<StanceMark | "silent", LegendItem>> = {
  affirms: { label: "affirms as certain", paths: [{ d: DISC, fill: paint("affirms") }] },
  affirms_hedged: {
    label: "affirms with a hedge",
    paths: [{ d: DISC, fill: "none", stroke: paint("affirms"), "stroke-width": 2 }],
  },
  denies: { label: "denies", paths: [{ d: CROSS, fill: "none", stroke: paint("denies"), "stroke-width": 3 }] },
  denies_hedged: {
    label: "denies with a hedge",
    paths: [{ d: CROSS, fill: "none", stroke: paint("denies"), "stroke-width": 3, "stroke-dasharray": "2 1.5" }],
  },
  undecided: {
    label: "takes no side",
    paths: [{ d: DIAMOND, fill: "none", stroke: paint("uncommitted"), "stroke-width": 2 }],
  },
  silent: { label: "says nothing of it", paths: [{ d: "M-1.5,0h3", stroke: paint("silent"), "stroke-width": 3 }] },
};
