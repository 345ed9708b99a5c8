import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { build } from "esbuild";

const CATALOGUE = "lambdas/catalogue";

/**
 * The files that pages load, as text: a stylesheet, an icon and the programs of the browser, each as one file without
 * anything else to load. Their names hold the beginning of their digest, so that caches may keep them for ever.
 */
export async function toAssets(): Promise<string> {
  const icon = readFileSync(`${CATALOGUE}/assets/icon.svg`, "utf8");
  const assets = {
    style: toAsset("style.css", "text/css", await bundle("assets/style.css")),
    icon: toAsset("icon.svg", "image/svg+xml", icon),
    search: toAsset("search.js", "text/javascript", await bundle("browser/search.ts")),
    compare: toAsset("compare.js", "text/javascript", await bundle("browser/compare.ts")),
  };
  return `// Generated from ${CATALOGUE}/assets and ${CATALOGUE}/browser by \`npm run generate\`. Do not edit.

/** A file that pages load: its address, and its text. */
export interface Asset {
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
}

export const assets = ${JSON.stringify(assets, null, 2)} as const satisfies Record<string, Asset>;
`;
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    entryPoints: [`${CATALOGUE}/${entry}`],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
  });
  return built.outputFiles[0]?.text ?? "";
}

function toAsset(file: string, mediaType: string, text: string) {
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return { path: `/assets/${file.replace(".", `-${digest}.`)}`, mediaType, text };
}
