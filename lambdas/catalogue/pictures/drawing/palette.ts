/**
 * The colours that pictures are drawn with: custom properties of the stylesheet, each with its value in light and in dark.
 * Within a page the stylesheet's own hold; a picture that stands alone takes these.
 */
export const PALETTE = {
  paper: ["#fdfcfa", "#15191c"],
  raised: ["#f3f1ec", "#1f2529"],
  ink: ["#1d2327", "#e4e6e3"],
  soft: ["#565d63", "#a7aeb2"],
  line: ["#d9d5cc", "#3a4247"],
  link: ["#10616a", "#7fcbd3"],
  mark: ["#e4f0f0", "#1d3a3e"],
  affirms: ["#1f6f8b", "#6fbbd6"],
  denies: ["#b4451f", "#f0916b"],
  uncommitted: ["#6d5a9c", "#b7a4e6"],
  silent: ["#8b8f92", "#848b90"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** The value of an attribute that paints in a colour of the stylesheet. */
export function paint(color: keyof typeof PALETTE): string {
  return `var(--${color})`;
}
