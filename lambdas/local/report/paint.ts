import { styleText } from "node:util";

/** Puts a style around a text, or leaves it as it is. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** A painter that always paints, or never does: whether to is for the caller to know. */
export function toPaint(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

/**
 * Whether a stream is shown to a person who wants colours.
 *
 * FORCE_COLOR wins over NO_COLOR (no-color.org), as it does in Node; an empty NO_COLOR counts as not set.
 */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR) return false;
  return stream.isTTY === true && env.TERM !== "dumb";
}
