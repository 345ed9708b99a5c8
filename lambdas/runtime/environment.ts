/** The environment of each function: the stack sets exactly these, and the function reads exactly these. */
export interface Environment {
  readonly "validate-dataset": { readonly INTAKE_BUCKET: string; readonly STAGING_BUCKET: string };
  readonly "publish-release": {
    readonly STAGING_BUCKET: string;
    readonly DATA_BUCKET: string;
    /** The ARN of the KMS key that signs. */
    readonly SIGNING_KEY: string;
    /** A trust file (JSON) with the keys that signed before this one, and the record from which this one signs; "" for none. */
    readonly TRUSTED_KEYS: string;
  };
  readonly download: { readonly DATA_BUCKET: string };
  readonly reconcile: { readonly DATA_BUCKET: string; readonly SIGNING_KEY: string; readonly TRUSTED_KEYS: string };
  readonly yank: { readonly DATA_BUCKET: string; readonly SIGNING_KEY: string; readonly TRUSTED_KEYS: string };
  readonly "render-catalogue": {
    readonly DATA_BUCKET: string;
    readonly SITE_BUCKET: string;
    readonly SIGNING_KEY: string;
    readonly TRUSTED_KEYS: string;
    /** Where readers find the site, without a slash at its end: https://claims.example.org. */
    readonly SITE_ADDRESS: string;
  };
  readonly "record-page": { readonly SITE_BUCKET: string };
  readonly "first-release": { readonly INTAKE_BUCKET: string; readonly STATE_MACHINE: string };
}

/**
 * Reads the environment of a function. Throws an `Error` that names every variable that is missing: a function that is
 * wired wrongly must not start.
 */
export function readEnvironment<Name extends keyof Environment>(
  names: readonly (keyof Environment[Name] & string)[],
  env: Readonly<Record<string, string | undefined>>,
): Environment[Name] {
  const missing = names.filter((name) => env[name] === undefined);
  if (missing.length > 0) throw new Error(`the function is not wired: ${missing.join(", ")} not set`);
  return Object.fromEntries(names.map((name) => [name, env[name]])) as Environment[Name];
}
