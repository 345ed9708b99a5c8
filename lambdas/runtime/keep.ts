/** How much is kept between calls. */
const KEPT = 1000;

/**
 * Remembers what was read and never changes. What was not there, and a read that failed, is looked for again; so much is
 * kept that memory has a bound.
 */
export function keep<Name, Value>(read: (name: Name) => Promise<Value>, most = KEPT): (name: Name) => Promise<Value> {
  const kept = new Map<Name, Value>();
  return async (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const value = await read(name);
    if (value === undefined) return value;
    if (kept.size >= most) kept.clear();
    kept.set(name, value);
    return value;
  };
}
