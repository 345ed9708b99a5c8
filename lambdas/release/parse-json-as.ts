/** A check that ajv compiled when `npm run generate` ran. It leaves its errors on itself. */
interface Check {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

/**
 * Reads a JSON file that has to fit a schema, which must promise all of `Value`. Throws a `TypeError` that names the file
 * and says what does not fit.
 */
export function parseJsonAs<Value>(name: string, bytes: Uint8Array, check: Check): Value {
  const value = parseJson(name, bytes);
  const isValue = (found: unknown): found is Value => check(found);
  if (isValue(value)) return value;
  const [error] = check.errors ?? [];
  throw new TypeError(`${name} does not fit its schema: ${error?.instancePath || "it"} ${error?.message}`);
}

function parseJson(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new TypeError(`${name} is not JSON`, { cause });
  }
}
