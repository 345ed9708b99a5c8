import type { VNode } from "preact";
import { html } from "../html.ts";

/** A name in its own script, marked with its language where script and country leave no doubt of it (BCP 47). */
export function toNativeName(name: string, country: string | null): VNode {
  return html`<span lang=${findLanguage(name, country)} dir="auto">${name}</span>`;
}

const ARABIC = new Set("AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE".split(" "));

/** Letters that Arabic has not, and Kurdish and Persian have. */
const NOT_ARABIC = /[پچژگکیەێۆڵڕڤ]/;

function findLanguage(name: string, country: string | null): string | undefined {
  if (/\p{Script=Hebrew}/u.test(name)) return "he";
  if (/\p{Script=Cyrillic}/u.test(name)) return country === "RU" ? "ru" : country === "UA" ? "uk" : undefined;
  if (!/\p{Script=Arabic}/u.test(name)) return undefined;
  if (country === "IR") return "fa";
  return country !== null && ARABIC.has(country) && !NOT_ARABIC.test(name) ? "ar" : undefined;
}
