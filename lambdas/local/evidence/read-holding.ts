import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { compareTexts } from "../../claims/compare-texts.ts";
import { type FoldedText, foldWithOrigins } from "../../claims/passage/fold.ts";
import { type NormalisedText, normalise, type Paragraphing } from "../../claims/passage/normalise.ts";

/** An article that someone holds, normalised both ways: which one is right, its source says. */
export interface HeldArticle {
  readonly name: string;
  readonly texts: { readonly [paragraphing in Paragraphing]: NormalisedText };
  readonly folded: { readonly [paragraphing in Paragraphing]: FoldedText };
}

/** What some folders and files hold. */
export interface Holding {
  readonly articles: readonly HeldArticle[];
  /** Names of what lies beside the articles and is none. */
  readonly others: readonly string[];
}

/**
 * Reads the articles of folders and files. In a folder, each file ending in .txt is an article; a file that is named
 * is one whatever its ending. Throws where a path is missing, a text is not UTF-8, or there is no article at all.
 */
export function readHolding(paths: readonly string[]): Holding {
  const [files, others]: [string[], string[]] = [[], []];
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw new Error(`there is no "${path}"; name a folder of articles as .txt files`);
    if (!found.isDirectory()) files.push(path);
    else
      for (const item of readdirSync(path, { withFileTypes: true }).toSorted((a, b) => compareTexts(a.name, b.name)))
        (item.isFile() && item.name.endsWith(".txt") ? files : others).push(join(path, item.name));
  }
  if (files.length === 0) throw new Error(`no article in ${paths.join(", ")}; articles are UTF-8 files ending in .txt`);
  return { articles: files.map(readArticle), others: others.map((path) => basename(path)) };
}

function readArticle(file: string): HeldArticle {
  const bytes = readFileSync(file);
  try {
    const texts = { line: normalise(bytes, "line"), blank_line: normalise(bytes, "blank_line") };
    const folded = { line: foldWithOrigins(texts.line.text), blank_line: foldWithOrigins(texts.blank_line.text) };
    return { name: basename(file), texts, folded };
  } catch (error) {
    throw new Error(`${file} is not UTF-8 text; convert it, or leave it out`, { cause: error });
  }
}
