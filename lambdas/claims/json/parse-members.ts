/** Turns what stands at a place into a value of a type, or throws a `TypeError` that names the place. */
export type Parse<Value> = (value: unknown, at: string) => Value;

/**
 * An object of which these members are read; others are left alone, since whoever sends it may send more one day. The
 * error names everything that is missing or not fit.
 */
export function parseMembers<Members>(
  parts: { readonly [Name in keyof Members]: Parse<Members[Name]> },
): Parse<Members> {
  return (value, at) => {
    if (!isObject(value)) throw new TypeError(`${at} is no object`);
    const parsed: Partial<Members> = {};
    const faults: string[] = [];
    for (const name in parts) {
      try {
        parsed[name] = parts[name](Object.hasOwn(value, name) ? value[name] : undefined, `${at}.${name}`);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        faults.push(error.message);
      }
    }
    if (isComplete(parsed, faults)) return parsed;
    throw new TypeError(faults.join("; "));
  };
}

/** A text that is not empty, of at most so many UTF-16 units. */
export function textUpTo(length: number): Parse<string> {
  return (value, at) => {
    if (typeof value === "string" && value !== "" && value.length <= length) return value;
    throw new TypeError(value === undefined ? `${at} is missing` : `${at} is no text of 1 to ${length} characters`);
  };
}

/** A text of a form, such as 64 hexadecimal digits. */
export function textLike(form: RegExp, described: string): Parse<string> {
  return (value, at) => {
    if (typeof value === "string" && form.test(value)) return value;
    throw new TypeError(value === undefined ? `${at} is missing` : `${at} is not ${described}`);
  };
}

/** One of some texts. */
export function oneOf<Code extends string>(...codes: readonly Code[]): Parse<Code> {
  return (value, at) => {
    const code = codes.find((known) => known === value);
    if (code !== undefined) return code;
    throw new TypeError(value === undefined ? `${at} is missing` : `${at} is not ${codes.join(" or ")}`);
  };
}

/** The SHA-256 of something, as 64 lower-case hexadecimal digits. */
export const sha256Digits: Parse<string> = textLike(/^[0-9a-f]{64}$/, "a SHA-256 in 64 hexadecimal digits");

/** A whole number from 0 on. */
export function wholeNumber(value: unknown, at: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new TypeError(value === undefined ? `${at} is missing` : `${at} is no whole number`);
}

/** A list of these. */
export function listOf<Value>(parse: Parse<Value>): Parse<readonly Value[]> {
  return (value, at) => {
    if (Array.isArray(value)) return value.map((item, index) => parse(item, `${at}[${index}]`));
    throw new TypeError(value === undefined ? `${at} is missing` : `${at} is no list`);
  };
}

/** The same, or nothing. */
export function optional<Value>(parse: Parse<Value>): Parse<Value | undefined> {
  return (value, at) => (value === undefined ? undefined : parse(value, at));
}

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isComplete<Members>(_: Partial<Members>, faults: readonly string[]): _ is Members {
  return faults.length === 0;
}
