import { evaluate, parse } from "@humanwhocodes/momoa";

/**
 * The value of a JSON text. Throws a `SyntaxError` where JSON.parse does.
 *
 * JSON.parse of Node 24 (V8 13.6) takes a key with an escape for another that it read before, in whatever text: after
 * `{"a\\": 1}` it reads the key of `{"a\n": 1}` as `a\`. Texts with such keys are read by momoa.
 */
export function parseValue(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return hasEscapedKey(text) ? evaluate(parse(text, { mode: "json" })) : value;
}

function hasEscapedKey(text: string): boolean {
  if (!text.includes("\\")) return false;
  for (const { 0: token, 1: colon } of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gs))
    if (colon !== undefined && token.includes("\\")) return true;
  return false;
}
