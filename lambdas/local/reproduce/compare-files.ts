import { compareTexts } from "../../claims/compare-texts.ts";
import type { Prepared } from "../../release/publish-release.ts";
import { readManifest } from "../../release/read-manifest.ts";
import type { Reader } from "../../release/read-object.ts";
import type { Publication } from "../../release/release.ts";

/** Whether a snapshot is what was published, and how it differs where it is not. */
export interface Compared {
  readonly isSame: boolean;
  readonly lines: readonly string[];
}

/** Compares a snapshot that was made again with a published one, file by file, by their digests. */
export async function compareFiles(store: Reader, published: Publication, prepared: Prepared): Promise<Compared> {
  if (prepared.is === "unchanged") return fail("it would not be released today: nothing changed");
  if (prepared.is === "refused")
    return fail(`it would be refused today: ${prepared.refusals.map(({ code }) => code).join(", ")}`);
  const { snapshot } = prepared;
  const manifest = { path: "manifest.json", sha256: published.manifest_sha256 };
  const before = toDigests([...(await readManifest(store, published)).files, manifest]);
  const after = toDigests(snapshot.files);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort(compareTexts);
  const different = paths.filter((path) => before.get(path) !== after.get(path));
  const count = `${paths.length - different.length} of ${paths.length} files are the same`;
  if (different.length === 0) return { isSame: true, lines: [`${count}, byte for byte`] };
  const version = snapshot.version === published.version ? [] : [`it would be version ${snapshot.version} today`];
  return fail(
    count,
    ...version,
    ...different.map((path) => `  ${path} ${describe(before.has(path), after.has(path))}`),
  );
}

function describe(wasThere: boolean, isThere: boolean): string {
  if (wasThere && isThere) return "differs";
  return wasThere ? "was published, and is not made now" : "is made now, and was not published";
}

function toDigests(files: readonly { readonly path: string; readonly sha256: string }[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, sha256 }) => [path, sha256]));
}

function fail(...lines: readonly string[]): Compared {
  return { isSame: false, lines };
}
