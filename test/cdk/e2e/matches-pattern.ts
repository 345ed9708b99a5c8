/**
 * Tells whether EventBridge hands an event on: every member of the pattern is in it, with one of the values listed or one
 * that begins as a `prefix` says. Throws a `TypeError` for a filter that is not known here.
 */
export function matchesPattern(pattern: unknown, event: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((filter) => passes(filter, event));
  if (!isRecord(pattern)) throw new TypeError(`${JSON.stringify(pattern)} is no pattern`);
  return isRecord(event) && Object.entries(pattern).every(([name, below]) => matchesPattern(below, event[name]));
}

function passes(filter: unknown, value: unknown): boolean {
  if (!isRecord(filter)) return filter === value;
  const [name, ...others] = Object.keys(filter);
  if (name !== "prefix" || others.length > 0) throw new TypeError(`there is no filter ${JSON.stringify(filter)} here`);
  return typeof value === "string" && value.startsWith(String(filter.prefix));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
