import { PALETTE } from "./palette.ts";

/**
 * Makes a document of its own out of a picture of a page: with a background, and with colours that follow what the reader
 * prefers. The light ones stand in the attributes, so that programs without custom properties draw it too.
 */
export function toStandalone(svg: string): string {
  const painted = svg.replace(/="var\(--([a-z]+)\)"/g, (_, name: string) => `="${lightOf(name)}"`);
  const root = /^<svg[^>]*>/.exec(painted)?.[0];
  if (root === undefined) throw new Error("a picture does not begin with its svg element");
  const backdrop = `<rect width="100%" height="100%" fill="${PALETTE.paper[0]}"/>`;
  const start = root.replace(/>$/, ` color="${PALETTE.ink[0]}">`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${start}<style>${toStyle()}</style>${backdrop}${painted.slice(root.length)}\n`;
}

function lightOf(name: string): string {
  const colors = Object.entries(PALETTE).find(([known]) => known === name)?.[1];
  if (colors === undefined) throw new Error(`a picture is painted in --${name}, which is not in its palette`);
  return colors[0];
}

function toStyle(): string {
  const dark = Object.values(PALETTE).map(
    ([light, other]) => `[fill="${light}"]{fill:${other}}[stroke="${light}"]{stroke:${other}}`,
  );
  return `a:hover,a:focus{text-decoration:underline}@media (prefers-color-scheme:dark){svg{color:${PALETTE.ink[1]}}${dark.join("")}}`;
}
