import type { Random } from "./random.ts";

const WORDS = [
  ...["ministry", "envoy", "council", "harbour", "delegation", "brigade", "parade", "border", "depot", "radar"],
  ...["treaty", "spare", "parts", "winter", "northern", "joint", "training", "exercise", "quiet", "supply"],
  ...["the", "of", "on", "with", "after", "before", "near", "about", "for", "towards"],
  ...["visited", "asked", "offered", "postponed", "inspected", "praised", "declined", "received", "planned", "café"],
] as const;

const NATIVE = ["وزارة", "مدينة", "النهر", "الجسر", "министерство", "площадь", "северный", "мост"] as const;

const NAMES = ["Orlesk", "Tamrid", "Belqan", "Sarovin", "Havrek", "Miradun", "Kestrov", "Nahrain", "Dolmat"] as const;

/** Some words in no language's order, with a capital letter and as many as asked for. Never the words of an article. */
export function makeText(random: Random, words: number): string {
  const text = Array.from({ length: words }, () => random.pick(WORDS)).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name in a script that is not Latin, so that texts of more than one byte a letter are among those read. */
export function makeNativeName(random: Random): string {
  return `${random.pick(NATIVE)} ${random.pick(NATIVE)}`;
}

/** An invented name of two words. */
export function makeName(random: Random): string {
  return `${random.pick(NAMES)} ${random.pick(NAMES)}`;
}
