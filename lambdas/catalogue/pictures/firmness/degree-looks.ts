import type { HatchName } from "../drawing/hatches.ts";
import type { PALETTE } from "../drawing/palette.ts";
import type { Degree } from "./firmness-rows.ts";

/** How a degree is filled and called. The sides differ in hatch and place too, not in colour alone. */
export interface DegreeLook {
  readonly color: keyof typeof PALETTE;
  readonly hatch: HatchName;
  readonly label: string;
}

export const DEGREE_LOOKS: Readonly<Record<Degree, DegreeLook>> = {
  "CT+": { color: "affirms", hatch: "solid", label: "certain" },
  "PR+": { color: "affirms", hatch: "dense", label: "probable" },
  "PS+": { color: "affirms", hatch: "sparse", label: "possible" },
  "U+": { color: "affirms", hatch: "empty", label: "affirmed, no degree given" },
  Uu: { color: "uncommitted", hatch: "dots", label: "no side taken, or only passed on" },
  "U-": { color: "denies", hatch: "empty", label: "denied, no degree given" },
  "PS-": { color: "denies", hatch: "sparse", label: "denied as possible" },
  "PR-": { color: "denies", hatch: "dense", label: "denied as probable" },
  "CT-": { color: "denies", hatch: "cross", label: "denied as certain" },
};
