const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * Checks a key: segments of ASCII letters, digits, `.`, `_` and `-` that do not begin with a dot, joined by `/`.
 *
 * Such a key means the same in a bucket, a folder and an address, and cannot lead out of a folder. Throws a
 * `RangeError` for any other.
 */
export function checkKey(key: string): void {
  const fit = key.length <= 512 && key.split("/").every((segment) => SEGMENT.test(segment));
  if (!fit) throw new RangeError(`"${key}" is not a key: write letters, digits, ".", "_" and "-", parted by "/"`);
}
