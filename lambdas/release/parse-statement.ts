import { isDeepStrictEqual } from "node:util";
import type { Statement } from "./record.ts";
import type { Release } from "./release.ts";
import { release } from "./validators.generated.ts";

/** A check that ajv compiled when `npm run generate` ran. It leaves its errors on itself. */
const validate: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
} = release;

/**
 * Reads the payload of a record: an in-toto Statement v1 about a release. Throws a `TypeError` or a `SyntaxError` that
 * says what does not fit the schema, or contradicts the rest.
 */
export function parseStatement(payload: Uint8Array): Release {
  const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  if (!isStatement(value)) {
    const [error] = validate.errors ?? [];
    throw new TypeError(`${error?.instancePath || "it"} ${error?.message}`);
  }
  const fault = findContradiction(value);
  if (fault !== undefined) throw new TypeError(fault);
  return value.predicate;
}

function isStatement(value: unknown): value is Statement {
  return validate(value);
}

/** Finds where a statement does not agree with itself, which no schema can say. */
function findContradiction({ subject: [subject], predicate }: Statement): string | undefined {
  const { action, sequence, previous, version, newest, current, yanked } = predicate;
  const isYanked = (of: string) => yanked.some((yank) => yank.version === of);
  if ((previous === null) !== (sequence === 1)) return "only the first record has none before it";
  if (isYanked(version) !== (action === "yank")) return `its list of yanked versions contradicts the ${action}`;
  if (current !== null && isYanked(current.version)) return "its current version is yanked";
  if (subject.name !== `snapshots/${version}-${subject.digest.sha256.slice(0, 16)}/manifest.json`)
    return `its subject is not the manifest of a snapshot of ${version}`;
  const about = [newest, current].find((publication) => publication?.version === version);
  if (about && (subject.name !== `${about.snapshot}manifest.json` || subject.digest.sha256 !== about.manifest_sha256))
    return "its subject is not the snapshot that it is about";
  if (action !== "publish") return predicate.reason === undefined ? "it gives no reason" : undefined;
  if (newest.sequence !== sequence || newest.version !== version) return "it publishes something else than its newest";
  return isDeepStrictEqual(current, newest) ? undefined : "what it publishes is not its current version";
}
