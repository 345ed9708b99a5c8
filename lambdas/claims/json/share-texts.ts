/** Longer texts are seldom written twice; V8 shares those of up to ten characters by itself. */
const LENGTHS = { least: 11, most: 64 };

/** Most texts that are met again are met again soon: the pool must not outgrow what it saves. */
const MOST_SHARED = 20_000;

let pool = new Map<string, string>();

/**
 * Lets equal short texts of a value that was just parsed be one text in memory: the parser makes a copy of an id each
 * time that one is named. The value stays equal to what it was.
 */
export function shareTexts(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const fields: { [key: string]: unknown } = Object(value);
  for (const key of Object.keys(fields)) {
    const child = fields[key];
    if (typeof child === "string") fields[key] = share(child);
    else shareTexts(child);
  }
}

function share(text: string): string {
  if (text.length < LENGTHS.least || text.length > LENGTHS.most) return text;
  const known = pool.get(text);
  if (known !== undefined) return known;
  if (pool.size >= MOST_SHARED) pool = new Map();
  pool.set(text, text);
  return text;
}
