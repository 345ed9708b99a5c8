import fc from "fast-check";

/** Texts with what upsets readers: quotes, escapes, line separators, characters beyond the basic plane. */
export const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom(
    "",
    "\u2028",
    "a\u2029b",
    "\u{1f642}x",
    '"',
    "\\",
    "\n",
    "\u0000",
    "/",
    "~",
    "__proto_",
    "é",
    "{",
    "[1,",
  ),
);

/** Without a backslash, since JSON.parse of Node 24 takes other keys for such a one: see `parseValue`. */
const anyKey = anyText.filter((text) => !text.includes("\\"));

/** Any JSON value whose objects have no key twice. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constantFrom(null, true, false, 0, 1, -1.5, 1e21, 9007199254740991),
    anyText,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(anyKey, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

/** A JSON text with where each value and each key begins, by JSON Pointer, as an index of UTF-16 units. */
export interface Printed {
  readonly text: string;
  readonly values: ReadonlyMap<string, number>;
  readonly keys: ReadonlyMap<string, number>;
}

/** How a JSON text is written where JSON leaves the choice. Called at each place. */
export interface Choices {
  readonly space: () => string;
  readonly quote: (text: string) => string;
  readonly order: (keys: readonly string[]) => readonly string[];
}

/** Writes a value as JSON by the choices of a test. */
export function printJson(value: unknown, { space, quote, order }: Choices): Printed {
  const [values, keys] = [new Map<string, number>(), new Map<string, number>()];
  let text = "";
  const write = (item: unknown, pointer: string): void => {
    text += space();
    values.set(pointer, text.length);
    if (Array.isArray(item)) {
      text += "[";
      for (const [index, child] of item.entries()) {
        if (index > 0) text += ",";
        write(child, `${pointer}/${index}`);
      }
      text += `${space()}]`;
    } else if (typeof item === "object" && item !== null) {
      text += "{";
      const fields = new Map(Object.entries(item));
      for (const [index, key] of order([...fields.keys()]).entries()) {
        text += `${index > 0 ? "," : ""}${space()}`;
        const child = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        keys.set(child, text.length);
        text += `${quote(key)}${space()}:`;
        write(fields.get(key), child);
      }
      text += `${space()}}`;
    } else text += typeof item === "string" ? quote(item) : JSON.stringify(item);
    text += space();
  };
  write(value, "");
  return { text, values, keys };
}

/** Choices drawn by fast-check: any white space, some characters as escapes, keys in any order. */
export const anyChoices: fc.Arbitrary<Choices> = fc.infiniteStream(fc.nat(99)).map((stream) => {
  const draw = (below: number) => (stream.next().value ?? 0) % below;
  const SPACES = ["", "", " ", "\n", "\r\n", "\t", "\r", "  \n "];
  return {
    space: () => SPACES[draw(SPACES.length)] ?? "",
    quote: (text) =>
      `"${[
        ...JSON.stringify(text)
          .slice(1, -1)
          .matchAll(/\\u....|\\.|./gsu),
      ]
        .map(([piece]) => (piece.length === 1 && draw(4) === 0 ? toEscape(piece) : piece))
        .join("")}"`,
    order: (keys) =>
      keys
        .map((key) => [draw(100), key] as const)
        .sort(([a], [b]) => a - b)
        .map(([, key]) => key),
  };
});

function toEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
