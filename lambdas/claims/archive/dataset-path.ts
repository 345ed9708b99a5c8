import { distance } from "fastest-levenshtein";
import { CODINGS } from "../record.ts";
import { toCollisionKey } from "./safe-path.ts";

/** Where records of each kind live, and what their file names look like to a person. */
const COLLECTIONS: ReadonlyMap<string, string> = new Map([
  ["claims", "claims/c-<six of 0-9 and a-z without i, l, o, u>.json"],
  ["codings", "codings/first.json or codings/second.json"],
  ["entities", "entities/<lower-case words with hyphens>.json"],
  ["sources", "sources/<lower-case words with hyphens>.json"],
]);
const ROOT_FILES: ReadonlySet<string> = new Set(["dataset.json", "README.md"]);
const ROOT_FORM = "dataset.json, README.md, claims/, codings/, entities/ or sources/";

const CLAIM_ID = /^c-[0-9abcdefghjkmnpqrstvwxyz]{6}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SLUG_LENGTH = 64;
/** No name was meant by a longer one, and a hostile zip may list many. */
const SUGGESTED_LENGTH = 80;

/** Ids that mean something else to JavaScript objects, or to Windows (naming files, reserved device names). */
const LANGUAGE_NAMES: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);
const DEVICE_NAME = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

const LITTER =
  /^(\.DS_Store|\.localized|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|__MACOSX|\.Spotlight-V100|\.Trashes|\.idea|\.vscode|.*~|\.#.*|#.*#|.*\.(sw[a-p]|tmp|bak|orig|rej))$/i;

/** Why a name is no part of a dataset, as a problem that only lacks its place. */
type NameFault =
  | { readonly code: "forbidden-id"; readonly id: string; readonly reserved: "language" | "device" }
  | { readonly code: "unexpected-path"; readonly litter: boolean; readonly form: string; readonly nearest?: string };

/** Whether records live in the top-level folder of this name. */
export function isCollection(name: string): boolean {
  return COLLECTIONS.has(name);
}

/**
 * Finds what is wrong with a safe path of one or two parts, as a name. The layout is an allow-list: a name that no
 * rule allows does not belong.
 */
export function findNameFault(path: string): NameFault | undefined {
  const [folder, name] = path.includes("/") ? splitOnce(path) : ["", path];
  if (folder === "" && (ROOT_FILES.has(name) || isCollection(name))) return undefined;
  const form = COLLECTIONS.get(folder) ?? ROOT_FORM;
  if (LITTER.test(name)) return { code: "unexpected-path", litter: true, form };
  const id = name.endsWith(".json") ? name.slice(0, -".json".length) : undefined;
  if (folder !== "" && id !== undefined) {
    if (LANGUAGE_NAMES.has(id)) return { code: "forbidden-id", id, reserved: "language" };
    if (DEVICE_NAME.test(id)) return { code: "forbidden-id", id, reserved: "device" };
    if (isId(folder, id)) return undefined;
  }
  if (name.length > SUGGESTED_LENGTH) return { code: "unexpected-path", litter: false, form };
  const nearest = folder === "" ? nearestRootName(name) : nearestRecord(folder, name);
  return { code: "unexpected-path", litter: false, form, ...(nearest !== undefined && { nearest }) };
}

function isId(folder: string, id: string): boolean {
  if (folder === "codings") return CODINGS.some((name) => name === id);
  return folder === "claims" ? CLAIM_ID.test(id) : SLUG.test(id) && id.length <= SLUG_LENGTH;
}

function nearestRootName(name: string): string | undefined {
  const known = [...ROOT_FILES, ...COLLECTIONS.keys()];
  const near = known.find((candidate) => distance(toCollisionKey(name), toCollisionKey(candidate)) <= 2);
  if (near !== undefined) return isCollection(near) ? `${near}/` : near;
  return /^c-\w{6}\.json$/i.test(name) ? nearestRecord("claims", name) : undefined;
}

/** The name that was probably meant: lower case, one `.json`, hyphens for anything else, Crockford's look-alikes. */
function nearestRecord(folder: string, name: string): string | undefined {
  const stem = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\.(jsonc?|json5|jsn|json\.txt|txt|ya?ml)$/, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const id = nearestId(folder, stem);
  return isId(folder, id) && !LANGUAGE_NAMES.has(id) && !DEVICE_NAME.test(id) ? `${folder}/${id}.json` : undefined;
}

function nearestId(folder: string, stem: string): string {
  if (folder === "codings") return CODINGS.find((name) => distance(stem, name) <= 2) ?? stem;
  return folder === "claims" ? stem.slice(0, 2) + stem.slice(2).replace(/[il]/g, "1").replace(/o/g, "0") : stem;
}

function splitOnce(path: string): readonly [string, string] {
  const slash = path.indexOf("/");
  return [path.slice(0, slash), path.slice(slash + 1)];
}
