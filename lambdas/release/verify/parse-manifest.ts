import { createHash } from "node:crypto";
import { toSha256Sums } from "../../snapshot/sha256-sums.ts";
import { manifest } from "../validators.generated.ts";

/** What a verification needs of a manifest. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly files: readonly ListedFile[];
}

/** A file as the manifest lists it. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly media_type: string;
}

/** A check that ajv compiled when `npm run generate` ran. It leaves its errors on itself. */
const validate: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
} = manifest;

/** Reads a manifest against its published schema. Throws a `TypeError` that says what does not fit. */
export function parseManifest(bytes: Uint8Array): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new TypeError("it is not JSON in UTF-8", { cause });
  }
  if (isManifest(value)) return value;
  const [error] = validate.errors ?? [];
  throw new TypeError(`${error?.instancePath || "it"} ${error?.message}`);
}

function isManifest(value: unknown): value is Manifest {
  return validate(value);
}

/** Tells whether `SHA256SUMS` is listed with the digest that it must have, given the other files. */
export function hasTrueSums({ files }: Manifest): boolean {
  const others = files.filter(({ path }) => path !== "SHA256SUMS");
  const sums = toSha256Sums(others.map(({ media_type: mediaType, ...file }) => ({ ...file, mediaType })));
  const sha256 = createHash("sha256")
    .update([...sums.chunks()].join(""))
    .digest("hex");
  return files.some((file) => file.path === "SHA256SUMS" && file.sha256 === sha256);
}
